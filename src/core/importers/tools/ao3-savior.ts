import type { ImportCollector } from '../import-result';
import { LET_THROUGH } from '../import-result';
import { isJson, type Json, listOf } from '../json';
import { anywhere, globOr, tagQuery } from '../label-query';
import type { Tool } from '../tool';

const LISTS = ['tagBlacklist', 'tagWhitelist', 'authorBlacklist', 'titleBlacklist', 'summaryBlacklist'] as const;

/** The lists that AO3 Savior began and later blockers kept: equal without a star, in pieces with stars. */
export function takeLists(config: Json, taking: ImportCollector): void {
	for (const tag of listOf(config.tagBlacklist)) taking.rule('skip', tagQuery(tag, globOr), tag);
	for (const tag of listOf(config.tagWhitelist)) taking.rule(LET_THROUGH, tagQuery(tag), tag);
	for (const name of listOf(config.authorBlacklist)) taking.rule('skip', `author:${globOr(name)}`, name);
	for (const words of listOf(config.titleBlacklist)) taking.rule('skip', `title:${globOr(words)}`, words);
	for (const words of listOf(config.summaryBlacklist)) taking.rule('skip', `summary:${anywhere(words)}`, words);
	for (const name of listOf(config.authorWhitelist)) taking.except({ kind: 'author', site: 'ao3', id: name, name });
	for (const tag of listOf(config.tagHighlights)) taking.rule('highlight', tagQuery(tag), tag);
}

/** Whether the lists are there, in the form that a tool keeps them in. */
export const hasLists = (value: unknown, form: (list: unknown) => boolean): value is Json =>
	isJson(value) &&
	LISTS.some((name) => form(value[name])) &&
	LISTS.every((name) => value[name] === undefined || form(value[name]));

/** A configuration script with lists of texts. */
export const tool: Tool = {
	name: 'AO3 Savior',
	scope: 'at:ao3 in:list',
	detect: (value) => hasLists(value, Array.isArray),
	take: (value, taking) => takeLists(value as Json, taking),
};
