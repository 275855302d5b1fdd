import { efiction } from '../engines/efiction';

export default efiction({
	id: 'narutofic',
	name: 'NarutoFic.org',
	hosts: ['www.narutofic.org', 'narutofic.org'],
	seen: '2026-12-01: 1 saved page, the question before a story',
});
