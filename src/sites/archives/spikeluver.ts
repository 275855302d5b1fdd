import { efiction } from '../engines/efiction';

export default efiction({
	id: 'spikeluver',
	name: 'Spikeluver',
	hosts: ['spikeluver.com', 'www.spikeluver.com'],
	path: '/SpuffyRealm/',
});
