import { escaped } from '../html.ts';
import type { DemoWork } from '../work.ts';

const STARS: Readonly<Record<string, string>> = { '/': '*s*', '&': '*a*', '.': '*d*', '?': '*q*', '#': '*h*' };

/** Address of a tag's works; some signs are written with stars, and one warning keeps its older name. */
const tagUrl = (tag: string): string => {
	const name = tag.replace(/^Creator Chose/, 'Choose').replace(/[/&.?#]/g, (sign) => STARS[sign] ?? sign);
	return `/tags/${encodeURIComponent(name).replace(/%2A/g, '*')}/works`;
};

/** A tag as AO3 links it. */
export const tagLink = (tag: string): string => `<a class="tag" href="${tagUrl(tag)}">${escaped(tag)}</a>`;

const RATINGS: Readonly<Record<string, string>> = {
	'General Audiences': 'general-audience',
	'Teen And Up Audiences': 'teen',
	Mature: 'mature',
	Explicit: 'explicit',
	'Not Rated': 'notrated',
};

const warningClass = ({ warnings }: DemoWork): string => {
	const only = warnings.length === 1 ? warnings[0] : undefined;
	if (only === 'No Archive Warnings Apply') return 'no';
	return only?.includes('Chose Not To Use') ? 'choosenotto' : 'yes';
};

const symbol = (kind: string, words: string): string =>
	`<li> <a class="help symbol question modal" title="Symbols key" href="/help/symbols-key.html"><span class="${kind}" title="${escaped(words)}"><span class="text">${escaped(words)}</span></span></a></li>`;

/** The four signs on a card: rating, warnings, category, complete or not. */
export const requiredTags = (work: DemoWork): string => `<ul class="required-tags">
${symbol(`rating-${RATINGS[work.rating] ?? 'notrated'} rating`, work.rating)}
${symbol(`warning-${warningClass(work)} warnings`, work.warnings.join(', '))}
${symbol(`category-${work.category.toLowerCase()} category`, work.category)}
${symbol(`complete-${work.complete ? 'yes' : 'no'} iswip`, work.complete ? 'Complete Work' : 'Work in Progress')}
</ul>`;
