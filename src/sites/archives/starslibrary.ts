import { efiction } from '../engines/efiction';

export default efiction({
	id: 'starslibrary',
	name: 'Stars Library',
	hosts: ['starslibrary.net', 'www.starslibrary.net'],
});
