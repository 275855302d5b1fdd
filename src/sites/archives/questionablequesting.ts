import { xenforo } from '../engines/xenforo';

export default xenforo({
	id: 'questionablequesting',
	name: 'Questionable Questing',
	hosts: ['forum.questionablequesting.com'],
});
