import { efiction } from '../engines/efiction';

export default efiction({
	id: 'ncisfiction',
	name: 'NCIS Fiction',
	hosts: ['www.ncisfiction.com', 'ncisfiction.com'],
});
