import { quote } from '../../rule/make-rule';
import { LET_THROUGH } from '../import-result';
import { at, isJson, type Json, listOf } from '../json';
import { anywhere } from '../label-query';
import type { Tool } from '../tool';

/** Where it looks: tags, and title and text, as far as it was not told to leave them out. */
function query(words: string, { match_words, ignore_tags, ignore_body, ignore_header }: Json): string {
	const value = match_words === true || match_words === 'true' ? quote(words) : anywhere(words);
	const on = (ignore: unknown): boolean => ignore !== true && ignore !== 'true';
	const places = [
		...(on(ignore_tags) ? ['label'] : []),
		...(on(ignore_header) ? ['title'] : []),
		...(on(ignore_body) ? ['summary'] : []),
	];
	return `(${(places.length > 0 ? places : ['label']).map((place) => `${place}:${value}`).join(' OR ')})`;
}

/** Its settings as exported: words to hide and words to show all the same. */
export const tool: Tool = {
	name: 'Tumblr Savior',
	detect: (value) => isJson(value) && Array.isArray(at(value, 'listBlack')),
	take(value, taking) {
		const settings = value as Json;
		for (const words of listOf(settings.listBlack)) taking.rule('skip', query(words, settings), words);
		for (const words of listOf(settings.listWhite)) taking.rule(LET_THROUGH, query(words, settings), words);
	},
};
