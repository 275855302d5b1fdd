import { efiction } from '../engines/efiction';

export default efiction({
	id: 'tgstorytime',
	name: 'TG Storytime',
	hosts: ['www.tgstorytime.com', 'tgstorytime.com'],
	seen: '2026-12-01: 2 saved pages',
});
