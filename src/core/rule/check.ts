import { type Check, count, listOf, maybe, oneOf, shape, text, yesOrNo } from '../check';
import { PLACES } from '../facts';
import { SENSITIVITIES } from '../finding';
import { FIELDS } from '../story';
import { QUALIFIERS } from '../topic';
import { DATE_FIELDS, DEEPEST, LABEL_FIELDS, NUMBER_FIELDS, RATING_CLASSES, SAYINGS, TEXT_FIELDS } from './condition';
import { RULE_ACTIONS } from './schema';

const WORDS = { words: text, whole: maybe(yesOrNo) };

/** What each question needs to be asked. */
const ATOMS: Readonly<Record<string, Check>> = {
	label: shape({ field: oneOf(LABEL_FIELDS), ...WORDS }),
	text: shape({ field: oneOf(TEXT_FIELDS), ...WORDS }),
	rating: shape({ is: oneOf(RATING_CLASSES) }),
	says: shape({ field: oneOf(FIELDS), how: oneOf(SAYINGS) }),
	number: shape({ field: oneOf(NUMBER_FIELDS), from: maybe(count), to: maybe(count) }),
	date: shape({ field: oneOf(DATE_FIELDS), from: maybe(text), to: maybe(text) }),
	site: shape({ id: text }),
	story: shape({ id: text }),
	topic: shape({
		topic: text,
		source: maybe(oneOf(['declared', 'found'])),
		level: maybe(oneOf(SENSITIVITIES)),
		qualifiers: maybe(listOf(oneOf(QUALIFIERS))),
	}),
};

const isGroup = oneOf(['all', 'any', 'not']);

const isCondition = (value: unknown, depth: number): boolean => {
	const { op, of } = (value ?? {}) as { op?: unknown; of?: unknown };
	if (isGroup(op)) {
		return depth > 0 && Array.isArray(of) && of.length > 0 && of.every((one) => isCondition(one, depth - 1));
	}
	return Object.hasOwn(ATOMS, String(op)) && ATOMS[String(op)]?.(value) === true;
};

/** Whether a stored rule can be judged by as it is; the same answer as the schema's, but for lengths and dates. */
export const isRule: Check = shape({
	id: text,
	text,
	on: yesOrNo,
	note: maybe(text),
	until: maybe(text),
	places: maybe(listOf(oneOf(PLACES))),
	sites: maybe(listOf(text)),
	from: maybe(text),
	over: maybe(oneOf(['rules'])),
	compiled: maybe(shape({ action: oneOf(RULE_ACTIONS), condition: (value) => isCondition(value, DEEPEST) })),
});
