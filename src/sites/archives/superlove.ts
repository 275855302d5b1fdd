import { otw } from '../engines/otw';

export default otw({
	id: 'superlove',
	name: 'Superlove',
	hosts: ['superlove.sayitditto.net'],
	optional: true,
	seen: '2026-11-30: 1 saved page',
});
