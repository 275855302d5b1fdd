import { madara } from '../engines/madara';

export default madara({
	id: 'wuxiaworld-site',
	name: 'WuxiaWorld.site',
	hosts: ['wuxiaworld.site'],
	seen: '2026-12-01: 2 saved pages',
});
