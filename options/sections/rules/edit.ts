import { formatLine, readRule, rulesFromText, rulesToText } from '../../../src/core/query';
import type { Rule } from '../../../src/core/rule';
import type { Settings } from '../../../src/core/settings';
import type { Change } from '../../../src/ui/use-settings';
import { VOCABULARY } from './vocabulary';

/** The settings with one rule changed; one that is gone meanwhile stays gone. */
export const changed =
	(id: string, part: Partial<Rule>): Change =>
	(now) => ({ ...now, rules: now.rules.map((rule) => (rule.id === id ? { ...rule, ...part } : rule)) });

/** Takes rules out. */
export const removed =
	(id: string): Change =>
	(now) => ({ ...now, rules: now.rules.filter((rule) => rule.id !== id) });

/** The settings with lines of rules after those that are there; a line that is there already is not taken twice. */
export const added =
	(lines: readonly string[]): Change =>
	(now) => {
		const known = new Set(now.rules.map(formatLine));
		const fresh = lines.filter((line) => !known.has(formatLine(readRule(line, '').rule)));
		return withText(now, `${rulesToText(now.rules)}${fresh.join('\n')}`);
	};

/** A rule said in other words; what is not said there (note, end, places) stays, and so does its id. */
export function reworded(rule: Rule, text: string): Rule {
	const { compiled: _, ...rest } = rule;
	const read = readRule(text, rule.id, VOCABULARY).rule;
	return { ...rest, ...read, on: rule.on && read.on };
}

const withText = (settings: Settings, text: string): Settings => ({
	...settings,
	rules: rulesFromText(text, settings.rules, VOCABULARY).rules,
});

/**
 * The settings with all rules as written in `text`, which was begun when the rules were `base`. Rules that
 * came from elsewhere meanwhile (another tab, a page) are kept after them.
 */
export const rewritten =
	(text: string, base: readonly Rule[]): Change =>
	(now) => {
		const known = new Set(base.map(({ id }) => id));
		const since = now.rules.filter(({ id }) => !known.has(id));
		return withText(now, `${text}\n${rulesToText(since)}`);
	};
