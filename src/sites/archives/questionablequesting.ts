import { xenforo } from '../engines/xenforo';

export default xenforo({
	id: 'questionablequesting',
	name: 'Questionable Questing',
	hosts: ['forum.questionablequesting.com'],
	seen: '2026-12-01: 1 saved page',
});
