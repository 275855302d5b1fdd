import { efiction } from '../engines/efiction';

export default efiction({
	id: 'pretendercentre',
	name: 'The Pretender Centre',
	hosts: ['www.pretendercentre.com', 'pretendercentre.com'],
	path: '/missingpieces/',
});
