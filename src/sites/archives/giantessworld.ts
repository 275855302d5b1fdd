import { efiction } from '../engines/efiction';

export default efiction({
	id: 'giantessworld',
	name: 'Giantess World',
	hosts: ['www.giantessworld.net', 'giantessworld.net'],
	seen: '2026-12-01: 4 saved pages',
});
