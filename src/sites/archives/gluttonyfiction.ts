import { efiction } from '../engines/efiction';

export default efiction({
	id: 'gluttonyfiction',
	name: 'Gluttony: Fanfiction',
	hosts: ['www.gluttonyfiction.com', 'gluttonyfiction.com'],
	seen: '2026-12-01: 1 saved page, the question before a story',
});
