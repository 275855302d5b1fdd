import { otw } from '../engines/otw';

export default otw({
	id: 'superlove',
	name: 'Superlove',
	hosts: ['superlove.sayitditto.net'],
	optional: true,
	seen: '2026-12-01: 1 saved page',
});
