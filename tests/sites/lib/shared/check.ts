import type { PageKind } from '../../../../src/sites';
import type { SavedPage } from '../../../../src/sites/saved/open';
import type { Row } from './rows';

/** One thing that must hold on a page; the test compares all of a page at once, so that a failure tells everything. */
export interface Check {
	readonly what: string;
	readonly expected: unknown;
	readonly found: unknown;
}

const KINDS: Readonly<Record<string, PageKind>> = {
	work: 'story',
	chapter: 'story',
	'entire-work': 'story',
	'adult-interstitial': 'story',
	'listing/search': 'list',
	bookmarks: 'list',
	profile: 'list',
	series: 'list',
	login: 'other',
	other: 'other',
};

/** What kind of page a row tells of. */
export const kindOf = ({ type }: Row): PageKind => KINDS[type] ?? 'other';

/** Letters that make a paragraph one of a text, not of a summary. */
const LONG = 150;

/** Paragraphs of a text that no element which is covered holds. */
export const uncovered = ({ document, site }: SavedPage): string[] =>
	[...document.querySelectorAll('p')]
		.map((paragraph) => ({ paragraph, text: paragraph.textContent?.trim() ?? '' }))
		.filter(({ paragraph, text }) => text.length > LONG && !(site?.text && paragraph.closest(site.text)))
		.map(({ text }) => text.slice(0, 60));

/** What does not hold, as a reader of the test's output understands it. */
export const broken = (checks: readonly Check[]): Check[] =>
	checks.filter(({ expected, found }) => JSON.stringify(expected) !== JSON.stringify(found));
