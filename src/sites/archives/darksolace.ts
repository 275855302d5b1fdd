import { efiction } from '../engines/efiction';

export default efiction({
	id: 'darksolace',
	name: 'Dark Solace',
	hosts: ['dark-solace.org', 'www.dark-solace.org'],
	path: '/elysian/',
});
