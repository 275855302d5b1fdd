import { efiction } from '../engines/efiction';

export default efiction({
	id: 'potionsandsnitches',
	name: 'Potions and Snitches',
	hosts: ['www.potionsandsnitches.org', 'potionsandsnitches.org'],
	path: '/fanfiction/',
});
