import { efiction } from '../engines/efiction';

export default efiction({
	id: 'midnightwhispers',
	name: 'Midnight Whispers',
	hosts: ['www.midnightwhispers.net', 'midnightwhispers.net'],
});
