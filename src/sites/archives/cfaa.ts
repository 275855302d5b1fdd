import { otw } from '../engines/otw';

export default otw({
	id: 'cfaa',
	name: 'CFAA',
	hosts: ['www.cfaarchive.org', 'cfaarchive.org'],
	optional: true,
	seen: false,
});
