import { efiction } from '../engines/efiction';

export default efiction({
	id: 'gluttonyfiction',
	name: 'Gluttony: Fanfiction',
	hosts: ['www.gluttonyfiction.com', 'gluttonyfiction.com'],
	seen: true,
});
