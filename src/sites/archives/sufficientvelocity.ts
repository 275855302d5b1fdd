import { xenforo } from '../engines/xenforo';

export default xenforo({
	id: 'sufficientvelocity',
	name: 'Sufficient Velocity',
	hosts: ['forums.sufficientvelocity.com'],
	seen: '2026-12-01: 3 saved pages, of XenForo 1 and 2',
});
