import { efiction } from '../engines/efiction';

export default efiction({
	id: 'samandjack',
	name: 'Sam and Jack',
	hosts: ['samandjack.net', 'www.samandjack.net'],
	path: '/fanfics/',
});
