import { efiction } from '../engines/efiction';

export default efiction({
	id: 'giantessworld',
	name: 'Giantess World',
	hosts: ['www.giantessworld.net', 'giantessworld.net'],
});
