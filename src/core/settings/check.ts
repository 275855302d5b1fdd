import { type Check, listOf, maybe, oneOf, recordOf, shape, text, yesOrNo } from '../check';
import { SILENCES } from '../evidence';
import { SENSITIVITIES } from '../finding';
import { LEVELS } from '../level';
import { isRule } from '../rule/check';
import { RATING_CLASSES } from '../rule/condition';
import { QUALIFIERS } from '../topic';
import { EXCEPTIONS, REVEALS, type Settings, STUBS, VEIL_LOOKS, VERSION, WEIGHTS } from './schema';

const level = oneOf(LEVELS);

/** The same check for each of these keys. */
const each = (keys: readonly string[], check: Check): Check =>
	shape(Object.fromEntries(keys.map((key) => [key, check])));

const check = shape({
	version: oneOf([VERSION]),
	levels: recordOf(level),
	mentions: maybe(listOf(text)),
	ratings: each(RATING_CLASSES, level),
	silence: shape(Object.fromEntries(SILENCES.map((key) => [key, key === 'umbrella' ? maybe(level) : level]))),
	qualifiers: each(QUALIFIERS, oneOf(WEIGHTS)),
	scanner: shape({ on: yesOrNo, sensitivity: oneOf(SENSITIVITIES), unset: level, remember: maybe(yesOrNo) }),
	own: maybe(listOf(shape({ id: text, words: text, topic: text }))),
	lists: shape({ atMost: level, stub: oneOf(STUBS), title: maybe(yesOrNo) }),
	pages: shape({ atMost: level }),
	reveal: oneOf(REVEALS),
	strict: yesOrNo,
	veil: maybe(oneOf(VEIL_LOOKS)),
	...Object.fromEntries(
		['askFirst', 'lookAhead', 'keys', 'lately', 'helplines', 'news'].map((key) => [key, maybe(yesOrNo)]),
	),
	moods: maybe(
		listOf(
			shape({
				id: text,
				name: text,
				levels: recordOf(level),
				ratings: maybe(recordOf(maybe(level))),
				silence: maybe(recordOf(maybe(level))),
			}),
		),
	),
	mood: maybe(shape({ now: text, until: maybe(text) })),
	rules: listOf(isRule),
	exceptions: listOf(
		shape({
			kind: oneOf(EXCEPTIONS),
			site: maybe(text),
			id: text,
			name: text,
			until: maybe(oneOf(['new'])),
			known: maybe(listOf(text)),
			levels: maybe(recordOf(level)),
		}),
	),
	sites: shape({ off: listOf(text), added: listOf(text) }),
});

/**
 * Whether a stored document can be judged by as it stands. For content scripts, which do not carry the schema:
 * settings were valid when they were saved, and what is not so any more is mended in the background.
 */
export const isSettings = (stored: unknown): stored is Settings => check(stored);
