import { t, topicName } from '../../../src/browser/i18n';
import type { Change, Edit } from '../../../src/core/history';
import { LEVELS, type Level } from '../../../src/core/level';
import { BOOLEAN_SETTINGS, type BooleanSetting } from '../../../src/core/settings';
import { levelName } from '../../../src/ui/level-picker';

const isLevel = (value: unknown): value is Level => LEVELS.some((level) => level === value);

/** A word of an entry that names it, such as a rule's line or an exception's name. */
function named(value: unknown, key: 'text' | 'name'): string | undefined {
	const word = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
	return typeof word === 'string' && word !== '' ? word : undefined;
}

const how = ({ before, after }: Edit): 'added' | 'removed' | 'changed' =>
	before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';

/** One edit in the reader's words; undefined for one that shows in another, such as the order of a list. */
function editText(key: string, edit: Edit): string | undefined {
	if (edit.list) return undefined;
	const [area = '', name = ''] = key.split(/[/:]/, 2).map(decodeURIComponent);
	const [before, after] = [edit.before, edit.after];
	if (area === 'levels') {
		const level = (value: unknown) => (isLevel(value) ? levelName(value) : t('history_default'));
		return t('history_level', topicName(name), level(before), level(after));
	}
	if (area === 'rules') {
		const line = named(after, 'text') ?? named(before, 'text');
		return line && t(`history_rule_${how(edit)}`, line);
	}
	if (area === 'exceptions') {
		const who = named(after, 'name') ?? named(before, 'name');
		return who && t(`history_exception_${how(edit)}`, who);
	}
	if (area === 'mentions')
		return t('ui_evidence_value', topicName(key.replace(/^mentions:/, '')), t('options_mention'));
	if (area === 'moods') return t('moods_section');
	if (area === 'own') return t('passages_own');
	if (area === 'veil') return t('habits_veil');
	if (Object.hasOwn(BOOLEAN_SETTINGS, area)) return t(BOOLEAN_SETTINGS[area as BooleanSetting].label);
	return AREAS.find((one) => one === area) ? t(`history_${area as (typeof AREAS)[number]}`) : t('history_something');
}

const AREAS = [
	'ratings',
	'silence',
	'qualifiers',
	'scanner',
	'lists',
	'pages',
	'reveal',
	'strict',
	'sites',
	'mood',
] as const;

/** What a change did, each thing once, in the reader's words. */
export const describeChange = ({ edits }: Change): string[] => [
	...new Set(Object.entries(edits).flatMap(([key, edit]) => editText(key, edit) ?? [])),
];
