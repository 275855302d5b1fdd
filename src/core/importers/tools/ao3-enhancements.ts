import { quote } from '../../rule/make-rule';
import { fromRegex } from '../from-regex';
import type { ImportCollector } from '../import-result';
import { LET_THROUGH } from '../import-result';
import { at, isJson, type Json, numberOf } from '../json';
import { anywhere, whole } from '../label-query';
import type { Tool } from '../tool';

/** Its letters for kinds of tags. */
const FIELDS: Readonly<Record<string, string>> = {
	r: 'rating',
	w: 'warning',
	c: 'category',
	f: 'fandom',
	R: 'relationship',
	C: 'character',
	F: 'tag',
};

const part = (value: unknown, name: string): Json => {
	const found = at(value, `option.${name}`);
	return isJson(found) ? found : {};
};
const filters = (value: Json): Json[] => (Array.isArray(value.filters) ? value.filters.filter(isJson) : []);

function takeTag({ name, type, matcher, invert }: Json, on: boolean, taking: ImportCollector): void {
	if (typeof name !== 'string') return;
	const field = FIELDS[String(type)] ?? 'label';
	const action = invert === true ? LET_THROUGH : 'skip';
	const plain = field === 'rating' || field === 'warning';
	const patterns = matcher === 'regex' ? fromRegex(name) : [matcher === 'contains' ? `*${name}*` : name];
	if (!patterns) taking.skip(name, 'regex');
	for (const pattern of patterns ?? []) {
		const value = pattern.includes('*') ? whole(pattern) : plain ? quote(pattern) : whole(pattern);
		taking.rule(action, `${field}:${matcher === 'contains' ? anywhere(name) : value}`, name, { on });
	}
}

function takeAuthor({ userId, pseud, invert }: Json, on: boolean, taking: ImportCollector): void {
	if (typeof userId !== 'string' || userId === '') return;
	const name = typeof pseud === 'string' && pseud !== '' && pseud !== userId ? `${pseud} (${userId})` : userId;
	if (invert === true) taking.except({ kind: 'author', site: 'ao3', id: name, name });
	else taking.rule('skip', `author:${quote(name)}`, name, { on });
}

/** Its storage as exported: `option.hideTags` and the like. */
export const tool: Tool = {
	name: 'AO3 Enhancements',
	scope: 'at:ao3 in:list',
	detect: (value) =>
		['hideTags', 'hideAuthors', 'hideCrossovers', 'hideLanguages'].some((name) => isJson(at(value, `option.${name}`))),
	take(value, taking) {
		const tags = part(value, 'hideTags');
		for (const filter of filters(tags)) takeTag(filter, tags.enabled !== false, taking);
		const authors = part(value, 'hideAuthors');
		for (const filter of filters(authors)) takeAuthor(filter, authors.enabled !== false, taking);
		const crossovers = part(value, 'hideCrossovers');
		const most = numberOf(crossovers.maxFandoms);
		if (most !== undefined) {
			taking.rule('skip', `fandoms:>${most}`, `maxFandoms: ${most}`, { on: crossovers.enabled === true });
		}
		const languages = part(value, 'hideLanguages');
		const shown = (Array.isArray(languages.show) ? languages.show.filter(isJson) : []).flatMap(({ label }) =>
			typeof label === 'string' && label !== '' ? [`language:${whole(label)}`] : [],
		);
		if (shown.length > 0) {
			taking.rule('skip', `-(${shown.join(' OR ')})`, 'hideLanguages', { on: languages.enabled === true });
		}
	},
};
