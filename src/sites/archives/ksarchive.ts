import { efiction } from '../engines/efiction';

export default efiction({
	id: 'ksarchive',
	name: 'Kirk/Spock Archive',
	hosts: ['ksarchive.com', 'www.ksarchive.com'],
});
