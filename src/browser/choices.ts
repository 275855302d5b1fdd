import { hash } from '../core/hash';
import type { LastingChoice, WantedRule } from '../core/judge/lasting-choice';
import type { Level } from '../core/level';
import { labelRule, phraseRule, type Rule, storyRule } from '../core/rule';
import type { Exception, Settings } from '../core/settings';
import { type Json, same } from '../core/sync/entries';
import type { TopicId } from '../core/topic';
import { actionName, t, topicName } from './i18n';
import { changeUndoable } from './settings';

const sameOne = (a: Exception, b: Exception): boolean => a.kind === b.kind && a.site === b.site && a.id === b.id;

/** The settings with an exception; an earlier one for the same is replaced. */
export const withException = (settings: Settings, exception: Exception): Settings => ({
	...settings,
	exceptions: [...settings.exceptions.filter((one) => !sameOne(one, exception)), exception],
});

function madeFor(wanted: WantedRule): Rule | undefined {
	const { action, field, words } = wanted;
	if (field === 'story') return storyRule(action, { ...wanted, story: words }, '');
	return field === 'phrase' ? phraseRule(action, words, '') : labelRule(action, field, words, '');
}

function ruleFor(wanted: WantedRule): Rule | undefined {
	const made = madeFor(wanted);
	return made && { ...made, id: `r-${hash(made.text)}` };
}

/** Whether a rule says nothing but this, everywhere and always. */
const says = (rule: Rule, { compiled }: Rule): boolean =>
	rule.places === undefined &&
	rule.sites === undefined &&
	rule.until === undefined &&
	same(rule.compiled?.condition as Json | undefined, compiled?.condition as Json | undefined);

/** The settings with a rule; one for just the same takes its place, so that the newest choice is what counts. */
export function withRule(settings: Settings, wanted: WantedRule): Settings {
	const rule = ruleFor(wanted);
	if (!rule) return settings;
	const at = settings.rules.findIndex((one) => says(one, rule));
	const others = settings.rules.filter((one) => !says(one, rule));
	if (others.some(({ id }) => id === rule.id)) rule.id += '-new';
	return { ...settings, rules: at < 0 ? [...others, rule] : others.toSpliced(at, 0, rule) };
}

/** The settings with a level of the reader's own for a topic. */
export const withLevel = (settings: Settings, topic: TopicId, level: Level): Settings => ({
	...settings,
	levels: { ...settings.levels, [topic]: level },
});

/** The settings where any mention of a topic counts, or does not. */
export function withMention(settings: Settings, topic: TopicId, counts: boolean): Settings {
	const others = (settings.mentions ?? []).filter((one) => one !== topic);
	return { ...settings, mentions: counts ? [...others, topic] : others };
}

const withChosen = (settings: Settings, chosen: LastingChoice): Settings => {
	if (chosen.kind === 'exception') return withException(settings, chosen.exception);
	if (chosen.kind === 'rule') return withRule(settings, chosen.rule);
	return withLevel(settings, chosen.topic, chosen.level);
};

/** What holds from now on, as its reader is told. */
function wordsOf(chosen: LastingChoice): string {
	if (chosen.kind === 'level') return t('choices_done_rule', actionName(chosen.level), topicName(chosen.topic));
	if (chosen.kind === 'rule') {
		const { rule } = chosen;
		return t('choices_done_rule', actionName(rule.action), rule.field === 'story' ? rule.title : rule.words);
	}
	const { name, until } = chosen.exception;
	return t(until === 'new' ? 'choices_done_known' : 'choices_done_exception', name);
}

/**
 * In the background: does from now on what was chosen on a page. Gives what changed, by its id in the history, and
 * undefined if nothing did; and what its reader is told.
 */
export async function choose(chosen: LastingChoice): Promise<{ change: string | undefined; text: string }> {
	const { change } = await changeUndoable((now) => withChosen(now, chosen));
	return { change, text: change === undefined ? t('choices_done_nothing') : wordsOf(chosen) };
}
