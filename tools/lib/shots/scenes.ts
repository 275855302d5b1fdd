import { list } from '../../../demo/ao3/list.ts';
import { entireWork, oneChapter } from '../../../demo/ao3/work-page.ts';
import { UNWARNED } from '../../../demo/documents/unwarned.ts';
import { calmly } from '../../../demo/prose.ts';
import { html } from '../../../demo/reply.ts';
import type { DemoWork } from '../../../demo/work.ts';
import { WORKS } from '../../../demo/works.ts';
import type { Route } from '../proxy/proxy.ts';

const HOST = 'https://archiveofourown.org';

/** A list with one story of each kind near its head. */
export const LIST = `${HOST}/tags/Radio%20Plays/works`;
/** The same list, where the content script breaks. */
export const BROKEN_LIST = `${LIST}?break=script`;
/** A story whose author declares what is in it. */
export const DECLARED = `${HOST}/works/1002?view_adult=true`;
/** A story with comments under it. */
export const COMMENTED = `${HOST}/works/1013`;
/** A story whose author chose not to say. */
export const UNDECLARED = `${HOST}/works/2001`;
/** The same story, all its chapters on one page. */
export const ENTIRE = `${UNDECLARED}?view_full_work=true`;

const ORDER = [1007, 1004, 1002, 1001, 1006, 1008, 1016, 1013];
const works = ORDER.flatMap((id) => WORKS.find((work) => work.id === id) ?? []);

const [, , , ...text] = UNWARNED.split('\n\n');

const MILL_ROAD: DemoWork = {
	id: 2001,
	title: 'The Mill Road',
	author: 'penumbral',
	fandom: 'The Lantern Coast (Radio Plays)',
	rating: 'Teen And Up Audiences',
	warnings: ['Creator Chose Not To Use Archive Warnings'],
	category: 'Gen',
	relationships: [],
	characters: ['Ines Calder'],
	tags: [],
	summary: 'A surveyor takes the old way home.',
	complete: true,
	chapters: [
		{ title: 'The Old Way', text },
		{ title: 'The New Way', text: calmly(6, 12) },
	],
};

/** The pages that only pictures need, beside those of the demo. */
export const scenes: Route = ({ href }) => {
	if (href === LIST || href === BROKEN_LIST) return html(list('The Lantern Coast', works));
	if (href === ENTIRE) return html(entireWork({ ...MILL_ROAD, chapters: [...MILL_ROAD.chapters].reverse() }));
	const [first] = MILL_ROAD.chapters;
	return href === UNDECLARED && first ? html(oneChapter(MILL_ROAD, 0, first)) : undefined;
};
