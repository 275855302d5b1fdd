import { readPage } from '../../../../src/sites/saved/inspect';
import { type Check, kindOf } from './check';
import { openRow, type Row } from './rows';

// What is checked on the pages found later, and on WordPress as it was run with made-up posts:
// | check | on |
// | site | every page; none for what is outside our list |
// | page | every page: story, list or other |
// | rating | opened stories where the row tells |
// | warnings | where the row tells them in a form that can be compared: each is among the warnings or the tags |
// | cards | where the row counts them |
// | text | reading pages: what is covered holds text, whether it is a story or not |

const SITES: Readonly<Record<string, string>> = { blogspot: 'blogger' };
const siteOf = ({ site }: Row): string | undefined => {
	if (/^\(|\(own domain\)/.test(site)) return undefined;
	const name = site.replace(/ \(.*$/, '');
	return SITES[name] ?? name;
};

/** Posts that their rows call chapters, and that are no stories: the page is right. */
const NO_STORY: Readonly<Record<string, string>> = {
	'found/blogspot/post.readability.html': 'about programmable logic',
	'found/blogspot/plentylife.trafilatura.html': 'a review of a book on health',
	'found/blogspot/abookshelf-interview.trafilatura.html': 'an interview',
	'found/blogspot/emacspeak.trafilatura.html': 'about an editor',
	'found/blogspot/weinlachgummis-book-review.trafilatura.html': 'a review of a novel',
	'found/wordpress/andreabottlinger.trafilatura.html': 'announces a game',
	'found/wordpress/kleinegruenemonster-front.trafilatura.html': 'wishes for a new year',
	'found/wordpress/literaturgefluester.trafilatura.html': 'a diary of some holidays',
	'found/wordpress/nextkabinett-garden.trafilatura.html': 'about a film, in three sentences',
	'found/wordpress/weselpower-monstergesprche.trafilatura.html': 'a joke of two lines',
	'found/tumblr/post.readability.html': 'news of a game, as a list',
	'found/dreamwidth/recent-one-entry-reduced.transcribed.html': 'placeholder text of two lines',
};

/** `[!!] Medium Spoilers; [X] Sex`, `in the text: loss, storms; tags: fluff`: the words alone. */
const wordsOf = (text: string): string[] =>
	text
		.split(/[;,]\s*/)
		.map((word) =>
			word.replace(/^(?:\[.*?\] |in the text: |TW: |tags with class tag-adult: |hidden spoiler tag: |tags?:? )+/, ''),
		)
		.filter((word) => word !== '' && !word.startsWith('['));
const COMPARED = /^(?:ficbook|ficwad)/;

/** Everything that must hold on one of these pages, as far as its row tells. */
export function foundChecks(row: Row): Check[] {
	const saved = openRow(row);
	const { page, stories } = readPage(saved);
	const [story] = stories;
	const checks: Check[] = [
		{ what: 'site', expected: siteOf(row), found: saved.site?.id },
		{ what: 'page', expected: NO_STORY[row.file] ? 'other' : kindOf(row), found: page },
	];
	if (row.cards !== '' && page === 'list') {
		checks.push({ what: 'cards', expected: Number(row.cards), found: stories.length });
	}
	if (row.type === 'chapter' && siteOf(row)) {
		const text = saved.site?.text ? saved.document.querySelector(saved.site.text)?.textContent?.trim() : '';
		checks.push({ what: 'text', expected: true, found: (text ?? '').length > 0 });
	}
	if (page !== 'story') return checks;
	checks.push({ what: 'stories', expected: 1, found: stories.length });
	if (row.rating !== '') checks.push({ what: 'rating', expected: [row.rating], found: story?.says.rating?.words });
	const told = COMPARED.test(row.site) ? row.warnings : row.file.startsWith('wordpress-') ? row.note : '';
	if (!/^\(|letters/.test(told)) {
		const known = [...(story?.says.warning?.words ?? []), ...(story?.says.tag?.words ?? [])];
		checks.push({ what: 'warnings', expected: [], found: wordsOf(told).filter((word) => !known.includes(word)) });
	}
	return checks;
}

const SOURCES =
	`ao asianfanfics blogspot chireads dreamwidth fanfictions ficbook ficwad forum gutenberg inkitt mediaminer
	royalroad standardebooks sufficientvelocity tumblr wattpad wordpress wuxiaworld`.split(/\s+/);

/** The sources that are checked in this way. */
export const FOUND: Readonly<Record<string, typeof foundChecks>> = Object.fromEntries(
	SOURCES.map((source) => [source, foundChecks]),
);
