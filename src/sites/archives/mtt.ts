import { efiction } from '../engines/efiction';

export default efiction({
	id: 'mtt',
	name: 'MTT',
	hosts: ['mtt.just-once.net'],
});
