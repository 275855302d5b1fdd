import { plural, t, topicName } from '../src/browser/i18n';
import { BOOLEAN_KEYS, BOOLEAN_SETTINGS, isOn, type Settings, silenceLevels } from '../src/core/settings';
import { TOPICS } from '../src/core/topics';
import { levelIn } from '../src/ui/level-in';
import { levelName } from '../src/ui/level-picker';

/** One difference between two settings documents, in the reader's words. */
export interface Difference {
	readonly what: string;
	readonly from: string;
	readonly to: string;
}

const onOff = (on: boolean): string => t(on ? 'options_on' : 'options_off');

/** Every setting with its name and its value in words; in the order of the options. */
function lines(settings: Settings): [what: string, value: string][] {
	const { ratings, qualifiers, scanner, lists, pages } = settings;
	const silence = silenceLevels(settings);
	const keys = <T extends object>(part: T) => Object.keys(part) as (keyof T & string)[];
	return [
		...TOPICS.map(({ id }): [string, string] => [topicName(id), levelName(levelIn(settings, id))]),
		...keys(ratings).map((key): [string, string] => [
			t('ui_cause_rating', t(`ui_rating_${key}`)),
			levelName(ratings[key]),
		]),
		...keys(silence).map((key): [string, string] => [t(`ui_silence_${key}`), levelName(silence[key])]),
		...keys(qualifiers).map((key): [string, string] => [
			t(`options_qualifier_${key}`),
			t(`options_weight_${qualifiers[key]}`),
		]),
		[t('options_lists'), levelName(lists.atMost)],
		[t('options_pages'), levelName(pages.atMost)],
		[t('options_stub'), t(`options_stub_${lists.stub}`)],
		[t('options_list_titles'), onOff(lists.title === true)],
		[t('options_reveal'), t(`options_reveal_${settings.reveal}`)],
		[t('options_scanner_on'), onOff(scanner.on)],
		[t('options_sensitivity'), t(`options_sensitivity_${scanner.sensitivity}`)],
		[t('options_unset'), levelName(scanner.unset)],
		[t('options_strict'), onOff(settings.strict)],
		[t('habits_veil'), t(`habits_veil_${settings.veil ?? 'solid'}`)],
		...BOOLEAN_KEYS.map((key): [string, string] => [t(BOOLEAN_SETTINGS[key].label), onOff(isOn(settings, key))]),
		[t('options_mention'), plural('options_entries', settings.mentions?.length ?? 0)],
		[t('passages_own'), plural('options_entries', settings.own?.length ?? 0)],
		[t('passages_remember'), onOff(scanner.remember !== false)],
		[t('moods_section'), plural('options_entries', settings.moods?.length ?? 0)],
		[t('options_rules'), plural('options_entries', settings.rules.length)],
		[t('options_exceptions'), plural('options_entries', settings.exceptions.length)],
		[t('options_sites_added'), plural('options_entries', settings.sites.added.length)],
		[t('options_sites_off'), plural('options_entries', settings.sites.off.length)],
	];
}

/** What a reader would see change from one document to the other; lists are compared by length. */
export function changesBetween(before: Settings, after: Settings): Difference[] {
	const now = lines(after);
	return lines(before).flatMap(([what, from], index) => {
		const to = now[index]?.[1] ?? '';
		return from === to ? [] : [{ what, from, to }];
	});
}
