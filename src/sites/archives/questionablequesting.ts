import { xenforo } from '../engines/xenforo';

export default xenforo({
	id: 'questionablequesting',
	name: 'Questionable Questing',
	hosts: ['forum.questionablequesting.com'],
	seen: '2026-11-30: 1 saved page',
});
