import { otw } from '../engines/otw';

export default otw({
	id: 'squidgeworld',
	name: 'SquidgeWorld Archive',
	hosts: ['squidgeworld.org', 'www.squidgeworld.org'],
	optional: false,
	seen: false,
});
