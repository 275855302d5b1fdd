import { xenforo } from '../engines/xenforo';

export default xenforo({
	id: 'sufficientvelocity',
	name: 'Sufficient Velocity',
	hosts: ['forums.sufficientvelocity.com'],
});
