import { xenforo } from '../engines/xenforo';

export default xenforo({
	id: 'alternatehistory',
	name: 'Alternate History',
	hosts: ['www.alternatehistory.com'],
	path: '/forum/',
});
