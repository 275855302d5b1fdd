import { fromRegex } from '../from-regex';
import type { ImportCollector } from '../import-result';
import { at, isJson, type Json, listOf, unpacked } from '../json';
import { textQuery, whole } from '../label-query';
import type { Tool } from '../tool';

const SITES: Readonly<Record<string, string>> = { fanfiction: 'fanfiction', fictionpress: 'fictionpress' };
const STORY = /(?:(fanfiction|fictionpress)\.(?:net|com))?\/s\/(\d+)/;

/** A story's title, summary and labels. */
const words = (pattern: string): string => textQuery(whole(pattern));

function takeMarker(name: string, marker: Json, taking: ImportCollector): void {
	const keywords = listOf(marker.keywords);
	const ignored = listOf(marker.ignore).map((source) => ({ source, patterns: fromRegex(source) }));
	for (const source of keywords) {
		if (marker.display !== false) {
			taking.skip(source, 'highlight');
			continue;
		}
		const patterns = fromRegex(source);
		const unclear = ignored.find((ignore) => !ignore.patterns);
		// Without its exception a rule would hide more than the reader asked for.
		if (!patterns || unclear) taking.skip(patterns ? `${source} (${unclear?.source})` : source, 'regex');
		const except = ignored
			.flatMap((ignore) => ignore.patterns ?? [])
			.map((pattern) => ` -${words(pattern)}`)
			.join('');
		for (const pattern of unclear ? [] : (patterns ?? []))
			taking.rule('skip', `${words(pattern)}${except}`, source, { note: name });
	}
	if (marker.search_story === true) taking.skip(name, 'text');
}

const config = (value: unknown): unknown => unpacked(at(value, 'ffnet-config') ?? value);

/** Its configuration: markers that hide or highlight, and single stories. */
export const tool: Tool = {
	name: 'FFNetParser',
	scope: 'at:fanfiction in:list',
	detect: (value) => isJson(at(config(value), 'marker')),
	take(value, taking) {
		const { marker, highlighter } = config(value) as Json;
		for (const [name, one] of Object.entries(isJson(marker) ? marker : {}))
			if (isJson(one)) takeMarker(name, one, taking);
		for (const [link, one] of Object.entries(isJson(highlighter) ? highlighter : {})) {
			const [, host = 'fanfiction', id] = STORY.exec(link) ?? [];
			if (!isJson(one) || one.hide !== true) taking.skip(link, 'highlight');
			else if (id) taking.rule('skip', `story:${id} site:${SITES[host]}`, link);
			else taking.skip(link, 'not_understood');
		}
	},
};
