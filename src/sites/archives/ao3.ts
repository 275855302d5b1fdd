import { isOtw, otw } from '../engines/otw';

export default otw({
	id: 'ao3',
	name: 'Archive of Our Own',
	hosts: [
		'archiveofourown.org',
		'www.archiveofourown.org',
		'archiveofourown.gay',
		'archive.transformativeworks.org',
		'ao3.org',
		'www.ao3.org',
	],
	optional: false,
	seen: '2026-12-01: 43 saved pages',
	// Of all relatives the most likely one; they are told apart by their hosts alone.
	looksLike: (document) => isOtw(document) || /\bArchive\s+of\s+Our\s+Own\s*$/.test(document.title),
});
