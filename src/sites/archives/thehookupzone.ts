import { efiction } from '../engines/efiction';

export default efiction({
	id: 'thehookupzone',
	name: 'The Hook-Up Zone',
	hosts: ['thehookupzone.net', 'www.thehookupzone.net'],
	path: '/CriminalMinds/',
});
