import { ACTIONS, type Action } from '../src/core/level';
import type { Settings } from '../src/core/settings';
import type { TopicId } from '../src/core/topic';
import { topicById } from '../src/core/topics';
import { levelIn } from '../src/ui/level-in';

/** What is asked about by name; everything else is a search away in the options. */
export const OFFERED: readonly TopicId[] = [
	'sexual-violence',
	'underage',
	'incest',
	'graphic-violence',
	'gore',
	'torture',
	'domestic-abuse',
	'child-abuse',
	'suicide',
	'self-harm',
	'eating-disorder',
	'character-death',
	'animal-death',
	'pregnancy-loss',
	'racism',
	'homophobia',
	'transphobia',
	'medical',
	'needles',
	'vomit',
	'spiders-insects',
].filter((id) => topicById(id) !== undefined);

/** What a reader answers on the first page. */
export interface Answers {
	/** The topics of `OFFERED` they want to know about. */
	readonly topics: readonly TopicId[];
	/** What should happen then. */
	readonly level: Action;
	/** Tell of other serious things that the text very likely contains. */
	readonly others: boolean;
	/** Tell when an author chose not to warn. */
	readonly withheld: boolean;
	/** Look through the text itself. */
	readonly scan: boolean;
}

/** The answers that describe the settings as they are, so that the page can be used again. */
export function answersFrom(settings: Settings): Answers {
	const levels = OFFERED.map((id) => [id, levelIn(settings, id)] as const);
	const count = (action: Action) => levels.filter(([, level]) => level === action).length;
	return {
		topics: levels.filter(([, level]) => level !== 'show').map(([id]) => id),
		level: ACTIONS.reduce((most, action) => (count(action) > count(most) ? action : most)),
		others: settings.scanner.unset !== 'show',
		withheld: settings.silence.withheld !== 'show',
		scan: settings.scanner.on,
	};
}

/**
 * The answers with other topics ticked. Who chooses for themselves gets what they chose: other serious things are told
 * only if they ask for it, which `others` holds once they have answered; undefined: not yet.
 */
export const withTopics = (answers: Answers, topics: readonly TopicId[], others: boolean | undefined): Answers => ({
	...answers,
	...{ topics, others: others ?? false },
});

/**
 * The settings after the answers. What was not asked stays; a topic that already had another level
 * keeps it unless the reader chose a new one for all. What a reader who chose did not tick is set to be shown.
 */
export function withAnswers(settings: Settings, answers: Answers): Settings {
	const before = answersFrom(settings);
	const chosenAnew = before.level !== answers.level;
	const chose = [...before.topics].sort().join() !== [...answers.topics].sort().join();
	const levels = { ...settings.levels };
	for (const id of OFFERED) {
		const now = levelIn(settings, id);
		if (!answers.topics.includes(id)) {
			if (chose || now !== 'show') levels[id] = 'show';
		} else if (now === 'show' || chosenAnew) levels[id] = answers.level;
	}
	const { withheld } = settings.silence;
	const { unset } = settings.scanner;
	return {
		...settings,
		levels,
		silence: {
			...settings.silence,
			withheld: answers.withheld ? (withheld === 'show' ? 'alert' : withheld) : 'show',
		},
		scanner: {
			...settings.scanner,
			on: answers.scan,
			unset: answers.others ? (unset === 'show' ? 'alert' : unset) : 'show',
		},
	};
}
