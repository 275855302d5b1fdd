import { efiction } from '../engines/efiction';

export default efiction({
	id: 'ninelivesarchive',
	name: 'Nine Lives',
	hosts: ['www.ninelivesarchive.com', 'ninelivesarchive.com'],
	seen: true,
});
