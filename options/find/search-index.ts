import { t } from '../../src/browser/i18n';
import type { MessageKey } from '../../src/browser/message-keys';
import { BOOLEAN_KEYS, BOOLEAN_SETTINGS } from '../../src/core/settings';
import type { Section } from '../section';
import { SECTIONS } from '../section';
import { sectionAbout, sectionName } from '../section-words';

/** Settings and actions but the switches, by the section they stand in: the keys of their names, and of a sentence on them. */
const THINGS: Readonly<Record<Section, readonly (readonly [name: MessageKey, about?: MessageKey])[]>> = {
	topics: [
		['options_presets', 'options_presets_about'],
		['options_mention', 'options_mention_text'],
		['options_levels'],
	],
	says: [
		['options_ratings', 'options_ratings_about'],
		['options_silence', 'options_silence_about'],
		['options_qualifiers', 'options_qualifiers_about'],
	],
	reading: [
		['options_places', 'options_places_about'],
		['options_stub'],
		['options_list_titles', 'options_list_titles_about'],
		['habits_veil', 'habits_veil_about'],
		['options_reveal', 'options_reveal_about'],
		['options_keys', 'options_keys_about'],
		['options_scanner', 'options_scanner_about'],
		['options_sensitivity'],
		['options_unset', 'options_unset_about'],
		['passages_own', 'passages_own_about'],
		['passages_remember', 'passages_remember_about'],
		['options_strict', 'options_strict_about'],
	],
	moods: [
		['moods_new', 'moods_own_about'],
		['moods_rough', 'moods_rough_about'],
		['moods_company', 'moods_company_about'],
	],
	rules: [['rules_new', 'rules_new_about'], ['rules_yours'], ['rules_help'], ['rules_select']],
	exceptions: [['options_fandom_levels', 'options_fandom_levels_about']],
	sites: [
		['options_sites_known', 'options_sites_known_about'],
		['options_site_add', 'options_sites_added_about'],
		['options_sites_off'],
		['picker_list', 'picker_list_about'],
		['options_files', 'options_files_on_about'],
	],
	lately: [['lately_erase']],
	yours: [
		['options_file', 'options_file_about'],
		['options_export'],
		['options_import'],
		['moving_title'],
		['moving_share', 'moving_share_about'],
		['sync_title', 'sync_about'],
		['history_title', 'history_about'],
		['history_copies', 'history_copies_about'],
		['options_reset'],
		['options_welcome'],
		['options_private', 'options_private_about'],
	],
	inspect: [],
};

/** Something in the options that is no topic. */
export interface SearchEntry {
	readonly section: Section;
	/** Its name, as it stands there; missing: the section itself. */
	readonly name?: string;
	/** All it can be found by. */
	readonly words: string;
}

const switches = (section: Section): (readonly [name: MessageKey, about: MessageKey])[] =>
	BOOLEAN_KEYS.map((key) => BOOLEAN_SETTINGS[key])
		.filter((entry) => entry.section === section)
		.map(({ label }) => [label, `${label}_about`] as const);

/** Sections with settings and actions, in the reader's language. */
export const searchIndex = (): SearchEntry[] =>
	SECTIONS.flatMap((section): SearchEntry[] => [
		{ section, words: `${sectionName(section)} ${sectionAbout(section)} ${t(`options_words_${section}`)}` },
		...[...THINGS[section], ...switches(section)].map(([name, about]) => ({
			section,
			name: t(name),
			words: about ? `${t(name)} ${t(about)}` : t(name),
		})),
	]);
