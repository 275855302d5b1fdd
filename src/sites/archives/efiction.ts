import { efiction } from '../engines/efiction';

// Archives that are not in the list: saved pages, and hosts that a reader added.
export default efiction({
	id: 'efiction',
	name: 'An eFiction archive',
	hosts: [],
	seen: '2026-12-01: 11 saved pages of six archives, and 330 of its software in eleven skins, run with made-up stories',
});
