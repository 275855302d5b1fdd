import type { ImportCollector } from '../import-result';
import { isJson, type Json, listOf, numberOf } from '../json';
import { globOr, tagQuery, whole } from '../label-query';
import type { Tool } from '../tool';
import { takeLists } from './ao3-savior';

/** A list at its commas, but not at those in braces. */
const split = (text: unknown): string[] =>
	listOf(typeof text === 'string' ? (text.match(/(?:\{[^}]*\}?|[^,{])+/g) ?? []) : text);

/** No tag and its condition are this long. */
const LONGEST = 2_000;
const CONDITIONAL = /^(.+?)\s*\b(with|unless)\s*:\s*(.+)$/i;

/** `{A, B}` is both, `{A||B}` either. */
function conditionQuery(condition: string): string {
	const inside = condition.replace(/^\s*\{|\}\s*$/g, '');
	const either = inside.includes('||');
	const tags = (either ? inside.split('||') : inside.split(',')).map((tag) => tag.trim()).filter(Boolean);
	return `(${tags.map((tag) => tagQuery(tag)).join(either ? ' OR ' : ' ')})`;
}

function takeConditional(tag: string, operator: string, condition: string, taking: ImportCollector): void {
	const sign = operator.toLowerCase() === 'unless' ? '-' : '';
	taking.rule('skip', `${tagQuery(tag)} ${sign}${conditionQuery(condition)}`, `${tag} ${operator}:${condition}`);
}

function takeTags(list: unknown, taking: ImportCollector, on = true): void {
	for (const entry of split(list)) {
		if (entry.length > LONGEST) {
			taking.skip(entry, 'not_understood');
			continue;
		}
		const [, tag, operator, condition] = CONDITIONAL.exec(entry) ?? [];
		if (tag && operator && condition) takeConditional(tag, operator, condition, taking);
		else taking.rule('skip', tagQuery(entry), entry, { on });
	}
}

function takeLimits(config: Json, taking: ImportCollector): void {
	const limit = (name: string, query: (value: number) => string, note?: (value: number) => string) => {
		const value = numberOf(config[name]);
		if (value !== undefined) taking.rule('skip', query(value), `${name}: ${value}`, note ? { note: note(value) } : {});
		else if (config[name]) taking.skip(`${name}: ${config[name]}`, 'not_understood');
	};
	limit('minWords', (value) => `words:<${value}`);
	limit('maxWords', (value) => `words:>${value}`);
	limit('minChapters', (value) => `chapters:<${value}`);
	limit('maxChapters', (value) => `chapters:>${value}`);
	limit('maxCrossovers', (value) => `fandoms:>${value}`);
	limit('maxMonthsSinceUpdate', (value) => `updated:<${value} months ago`);
	if (config.blockComplete === true) taking.rule('skip', 'status:complete', 'blockComplete');
	if (config.blockOngoing === true) taking.rule('skip', 'status:ongoing', 'blockOngoing');
	const languages = listOf(config.allowedLanguages);
	if (languages.length > 0) {
		taking.rule('skip', `-(${languages.map((name) => `language:${whole(name)}`).join(' OR ')})`, languages.join(', '));
	}
}

/** Its settings as exported or stored: texts with commas, conditions in braces. */
export const tool: Tool = {
	name: 'AO3: Advanced Blocker',
	scope: 'at:ao3 in:list',
	detect: (value) =>
		isJson(value) && ('conditionalTagBlacklist' in value || 'strictTagBlacklist' in value) && 'tagBlacklist' in value,
	take(value, taking) {
		const { tagBlacklist, ...config } = value as Json;
		takeTags(tagBlacklist, taking);
		takeTags(config.strictTagBlacklist, taking, config.enableStrictTagBlocking === true);
		takeLists(config, taking);
		const conditional = config.conditionalTagBlacklist;
		for (const entry of Array.isArray(conditional) ? conditional.filter(isJson) : []) {
			const { block, operator, condition } = entry;
			if (typeof block !== 'string' || typeof condition !== 'string' || !block.trim() || !condition.trim()) continue;
			for (const tag of listOf(block))
				takeConditional(tag, operator === 'unless' ? 'unless' : 'with', condition, taking);
		}
		for (const id of listOf(config.workBlacklist)) taking.rule('skip', `story:${globOr(id).slice(1)} site:ao3`, id);
		for (const name of listOf(config.primaryRelationships)) taking.skip(name, 'position');
		for (const name of listOf(config.primaryCharacters)) taking.skip(name, 'position');
		takeLimits(config, taking);
	},
};
