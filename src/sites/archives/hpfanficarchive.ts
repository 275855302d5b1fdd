import { efiction } from '../engines/efiction';

export default efiction({
	id: 'hpfanficarchive',
	name: 'Harry Potter FanFic Archive',
	hosts: ['www.hpfanficarchive.com', 'hpfanficarchive.com'],
	path: '/stories/',
	seen: '2026-12-01: 2 saved pages',
});
