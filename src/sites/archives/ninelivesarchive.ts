import { efiction } from '../engines/efiction';

export default efiction({
	id: 'ninelivesarchive',
	name: 'Nine Lives',
	hosts: ['www.ninelivesarchive.com', 'ninelivesarchive.com'],
	seen: '2026-12-01: 1 saved page, the question before a story',
});
