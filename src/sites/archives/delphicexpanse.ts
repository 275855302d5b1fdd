import { efiction } from '../engines/efiction';

export default efiction({
	id: 'delphicexpanse',
	name: 'The Delphic Expanse',
	hosts: ['www.thedelphicexpanse.com', 'thedelphicexpanse.com'],
	path: '/archive/',
});
