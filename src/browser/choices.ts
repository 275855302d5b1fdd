import { hash } from '../core/hash';
import type { WantedRule } from '../core/judge/wanted-rule';
import type { Level } from '../core/level';
import { labelRule, phraseRule, type Rule, storyRule } from '../core/rule';
import type { Exception, Settings } from '../core/settings';
import { type Json, same } from '../core/sync/entries';
import type { TopicId } from '../core/topic';
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

/** What changed, by its id in the history; undefined if nothing did. */
type Done = Promise<{ change: string | undefined }>;

/** In the background: lets something through from now on. */
export const except = async (exception: Exception): Done => {
	const { change } = await changeUndoable((now) => withException(now, exception));
	return { change };
};

/** In the background: adds a rule that was chosen on a page. */
export const addRule = async (wanted: WantedRule): Done => {
	const { change } = await changeUndoable((now) => withRule(now, wanted));
	return { change };
};

/** The settings with a level of the reader's own for a topic. */
export const withLevel = (settings: Settings, topic: TopicId, level: Level): Settings => ({
	...settings,
	levels: { ...settings.levels, [topic]: level },
});

/** In the background: sets a topic's level. */
export const setLevel = async (topic: TopicId, level: Level): Done => {
	const { change } = await changeUndoable((now) => withLevel(now, topic, level));
	return { change };
};
