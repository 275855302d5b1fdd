import type { Reading } from '../../../../src/core/story';
import { readPage } from '../../../../src/sites/saved/inspect';
import { reading } from '../../../../src/sites/vocabulary';
import { type Check, kindOf } from './check';
import { load, openRow, type Row } from './rows';

// What is checked on the pages of the first collection, beside their kind and the number of their stories:
// | site | check |
// | ao3, superlove | rating and warnings of an opened work; title, rating and warnings of every card of a list |
// | ffn, fictionpress | the rating; that there is no place for warnings |
// | royalroad, scribblehub | the rating where there is one, warnings |
// | others | the rating where there is one |

type Card = Readonly<Record<string, string>> & { readonly path: string };
const cards = load<Card[]>('ao3-cards.json', []);

const OTW_WARNINGS = {
	none: ['No Archive Warnings Apply'],
	withheld: ['Choose Not To Use Archive Warnings', 'Creator Chose Not To Use Archive Warnings'],
	spelling: { Underage: 'Underage Sex' },
};
const rated = (text: string): Reading => reading(text.split(', '), { withheld: ['Not Rated'] });
const sorted = ({ words, withheld }: Reading): Reading => ({ words: [...words].sort(), withheld });

/** Everything that must hold on a page of the first collection. */
export function manifestChecks(row: Row): Check[] {
	const { page, stories } = readPage(openRow(row));
	const kind = row.type === 'profile' && row.cards === '' ? 'other' : kindOf(row);
	const count = kind === 'list' ? Number(row.cards || stories.length) : Number(kind === 'story');
	const checks: Check[] = [
		{ what: 'page', expected: kind, found: page },
		{ what: 'stories', expected: count, found: stories.length },
	];
	const own = cards.filter(({ path }) => path === row.file);
	if (own.length > 0) {
		const found = stories.map(({ title, says }) => [title, says.rating, says.warning && sorted(says.warning)]);
		const expected = own.map((card) => [
			card.title,
			rated(card.rating ?? ''),
			sorted(reading((card['warnings (required-tags)'] ?? '').split(', '), OTW_WARNINGS)),
		]);
		checks.push({ what: 'every card', expected, found });
	}
	const [story] = stories;
	if (!story || page !== 'story' || row.type === 'adult-interstitial') return checks;
	const { rating, warning } = story.says;
	if (row.site === 'ao3' || row.site === 'otwarchive-superlove') {
		const warnings = reading(row.warnings.split(' | '), OTW_WARNINGS);
		checks.push({ what: 'rating', expected: rated(row.rating), found: rating });
		checks.push({ what: 'warnings', expected: warnings, found: warning });
	} else if (/^(?:ffn|fictionpress)$/.test(row.site)) {
		checks.push({ what: 'rating', expected: [row.rating.replace('Fiction ', '')], found: rating?.words });
		checks.push({ what: 'warnings', expected: undefined, found: warning });
	} else if (/^\(/.test(row.rating)) {
		checks.push({ what: 'rating', expected: undefined, found: rating });
	} else if (!/^not mature/.test(row.rating)) {
		checks.push({ what: 'rating', expected: [row.rating], found: rating?.words });
	}
	if (/^(?:royalroad|scribblehub)/.test(row.site)) {
		const said = /^\(/.test(row.warnings) ? [] : row.warnings.split(' | ');
		checks.push({ what: 'warnings', expected: said.sort(), found: [...(warning?.words ?? [])].sort() });
	}
	return checks;
}
