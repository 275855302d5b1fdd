import { efiction } from '../engines/efiction';

export default efiction({
	id: 'walkingtheplank',
	name: 'Walking the Plank',
	hosts: ['www.walkingtheplank.org', 'walkingtheplank.org'],
	path: '/archive/',
});
