import type { Story } from '../../../../src/core/story';
import { sites } from '../../../../src/sites';
import { readPage } from '../../../../src/sites/saved/inspect';
import type { SavedPage } from '../../../../src/sites/saved/open';
import { type Check, kindOf, uncovered } from './check';
import { openRow, type Row, type Truth, truths } from './rows';

// What is checked on eFiction's pages:
// | check | on |
// | site | every page |
// | page | every page: story, list or other |
// | story | the number of the story that is open |
// | rating, warning | opened stories where the row or the truth tells; cards by their number, each of them |
// | cards | lists: every story that the page links by its title |
// | text | reading pages: every long paragraph is in an element that is covered |

/** Titles by the number of their story, as the plainest page of the software links them. */
const titles = new Map<string, string>();
function titlesOf(): ReadonlyMap<string, string> {
	if (titles.size > 0) return titles;
	const file = 'efiction-skins/default/browse-titles.html';
	for (const link of openRow({ file, url: 'https://stories.example/browse.php' }).document.querySelectorAll(
		'.listbox .title a[href*="sid="]',
	)) {
		const id = /[?&]sid=(\d+)/.exec(link.getAttribute('href') ?? '')?.[1];
		if (id && truths[id]) titles.set(id, link.textContent ?? '');
	}
	return titles;
}

/** Boxes beside every page tell a story's rating at most. */
const BESIDE = '.recentstory, .randomstory, .featuredstory, #featured';

/** The stories that a page links by their titles; `main`: those outside of its boxes. */
function linked({ document }: SavedPage, main: boolean): string[] {
	const links = [...document.querySelectorAll('a[href*="sid="]')].filter((link) => !main || !link.closest(BESIDE));
	const texts = new Set(links.map((link) => link.textContent));
	return [...titlesOf()].flatMap(([id, title]) => (texts.has(title) ? [id] : [])).sort();
}

const ratingOf = (story: Story) => story.says.rating?.words.join(', ');
const warningsOf = (story: Story) => story.says.warning && [...story.says.warning.words].sort().join(', ');
const warningsIn = (truth: Truth) => [...truth.warnings].sort().join(', ');

/** Each card, by its number: nothing that is wrong, and on lists of stories nothing left out. */
function cardChecks(cards: readonly Story[], whole: readonly string[]): Check[] {
	return cards.flatMap((story): Check[] => {
		const truth = truths[story.id];
		if (!truth) return [{ what: 'a card of no story', expected: '', found: story.id }];
		const best = cards.filter(({ id }) => id === story.id);
		const said = (read: (story: Story) => string | undefined, right: string): string | undefined =>
			whole.includes(story.id)
				? (best.map(read).find((words) => words !== undefined) ?? 'unknown')
				: (read(story) ?? right);
		return [
			{ what: `rating of card ${story.id}`, expected: truth.rating, found: ratingOf(story) ?? truth.rating },
			{
				what: `warnings of card ${story.id}`,
				expected: warningsIn(truth),
				found: warningsOf(story) ?? warningsIn(truth),
			},
			{ what: `a rating for ${story.id}`, expected: truth.rating, found: said(ratingOf, truth.rating) },
			{ what: `warnings for ${story.id}`, expected: warningsIn(truth), found: said(warningsOf, warningsIn(truth)) },
		];
	});
}

const SPLIT = /\s*\|\s*/;

/** Everything that must hold on a page of the made-up archive, in whatever skin. */
export function softwareChecks(row: Row): Check[] {
	const saved = openRow(row);
	const { page, stories } = readPage(saved);
	const name = row.file.split('/').pop() ?? '';
	// A first page without stories, and a list of series, hold no cards.
	const bare = kindOf(row) === 'list' && linked(saved, false).length === 0 && name !== 'browse-series.html';
	const kind = bare ? 'other' : kindOf(row);
	const checks: Check[] = [
		{ what: 'site', expected: 'efiction', found: saved.site?.id },
		{ what: 'page', expected: kind, found: page },
	];
	if (kind === 'list') {
		// The truth is of stories; series are cards, too.
		const own = stories.filter(({ id }) => !id.startsWith('series-'));
		const ids = [...new Set(own.map(({ id }) => id))].sort();
		checks.push({ what: 'cards', expected: linked(saved, false), found: ids });
		checks.push(...cardChecks(own, name === 'home.html' ? [] : linked(saved, true)));
	}
	if (kindOf(row) !== 'story') return checks;
	const [story] = stories;
	const id = /[?&]sid=(\d+)/.exec(row.url)?.[1];
	checks.push(
		{ what: 'story', expected: id, found: story?.id },
		{ what: 'stories', expected: 1, found: stories.length },
	);
	const truth = truths[id ?? ''];
	if (!story || !truth) return checks;
	checks.push({ what: 'title', expected: titlesOf().get(id ?? ''), found: story.title });
	const rating = ratingOf(story);
	const warning = warningsOf(story);
	checks.push({
		what: 'rating',
		expected: row.rating || truth.rating,
		found: rating ?? (row.rating ? 'unknown' : truth.rating),
	});
	const told = row.rating !== '' || row.warnings !== '';
	checks.push({
		what: 'warnings',
		expected: warningsIn(truth),
		found: warning ?? (told ? 'unknown' : warningsIn(truth)),
	});
	if (row.type !== 'adult-interstitial') checks.push({ what: 'text', expected: [], found: uncovered(saved) });
	return checks;
}

/** What must hold on a real page, as far as its row tells. */
export function realChecks(row: Row): Check[] {
	const saved = openRow(row);
	const { page, stories } = readPage(saved);
	const [story] = stories;
	const known = sites.some(({ id }) => id === row.site);
	const checks: Check[] = [
		{ what: 'site', expected: known ? row.site : 'efiction', found: known ? saved.site?.id : saved.site?.engine },
		{ what: 'page', expected: kindOf(row), found: page },
	];
	if (row.cards !== '') {
		checks.push({ what: 'cards', expected: Number(row.cards), found: stories.length });
		checks.push({
			what: 'cards with a rating',
			expected: stories.length,
			found: stories.filter((card) => ratingOf(card)).length,
		});
	}
	if (kindOf(row) !== 'story') return checks;
	checks.push({ what: 'stories', expected: 1, found: stories.length });
	const told = (text: string) => text !== '' && !/^\(/.test(text) && row.type !== 'adult-interstitial';
	checks.push({ what: 'rating', expected: told(row.rating) ? row.rating : undefined, found: story && ratingOf(story) });
	const words = told(row.warnings) ? row.warnings.split(SPLIT).sort().join(', ') : undefined;
	checks.push({ what: 'warnings', expected: words, found: story && warningsOf(story) });
	if (row.type === 'chapter') checks.push({ what: 'text', expected: [], found: uncovered(saved) });
	return checks;
}
