import { fromRegex } from '../from-regex';
import type { ImportCollector } from '../import-result';
import { LET_THROUGH } from '../import-result';
import { at, isJson, listOf, unpacked } from '../json';
import { anywhere, tagQuery, whole } from '../label-query';
import type { Tool } from '../tool';

const KEY = 'ao3h:hideByTags:';
const REGEX = /^\/(.+)\/[a-z]*$/;

const stored = (value: unknown, name: string): unknown => unpacked(at(value, `${KEY}${name}`));

function takeTags(list: readonly string[], value: (words: string) => string, taking: ImportCollector): void {
	for (const entry of list) {
		const tags = entry.split(' + ').map((tag) => tag.trim());
		taking.rule('skip', tags.map((tag) => tagQuery(tag, value)).join(' '), entry);
	}
}

/** Words that are not to be in a title or summary. */
function takeNope(list: readonly string[], taking: ImportCollector): void {
	for (const entry of list) {
		const source = REGEX.exec(entry)?.[1];
		const patterns = source === undefined ? [`*${entry}*`.replace(/\*+/g, '*')] : fromRegex(source);
		if (!patterns) taking.skip(entry, 'regex');
		for (const words of patterns ?? [])
			taking.rule('skip', `(title:${whole(words)} OR summary:${whole(words)})`, entry);
	}
}

/** Its lists as exported (a bare list of tags, or a map from tags to groups) or as stored. */
export const tool: Tool = {
	name: 'AO3 Helper',
	scope: 'at:ao3 in:list',
	detect(value, file) {
		if (Array.isArray(value)) return value.length > 0 && value.every((entry) => typeof entry === 'string');
		if (!isJson(value)) return false;
		return Object.keys(value).some((key) => key.startsWith(KEY)) || file.startsWith('ao3h-hidden-tags-groups');
	},
	take(value, taking) {
		if (Array.isArray(value)) return takeTags(listOf(value), whole, taking);
		if (!isJson(value)) return;
		if (!Object.keys(value).some((key) => key.startsWith(KEY))) return takeTags(Object.keys(value), whole, taking);
		const contains = at(stored(value, 'settings'), 'tagMatchMode') === 'contains';
		takeTags(listOf(stored(value, 'list')), contains ? anywhere : whole, taking);
		for (const tag of listOf(stored(value, 'whitelist'))) taking.rule(LET_THROUGH, tagQuery(tag), tag);
		takeNope(listOf(stored(value, 'nope')), taking);
		if (stored(value, 'tempHides')) taking.skip(`${KEY}tempHides`, 'list');
	},
};
