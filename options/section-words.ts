import { t } from '../src/browser/i18n';
import type { Section } from './section';

/** Sections whose words stand with their other words. */
const ELSEWHERE = {
	inspect: ['inspect_title', 'inspect_about'],
	lately: ['lately_title', 'lately_about'],
	moods: ['moods_section', 'moods_section_about'],
} as const;
type Elsewhere = keyof typeof ELSEWHERE;
type Here = Exclude<Section, Elsewhere>;

/** What a section is called. */
export const sectionName = (section: Section): string =>
	t(section in ELSEWHERE ? ELSEWHERE[section as Elsewhere][0] : `options_${section as Here}`);

/** What a section is for, in a sentence. */
export const sectionAbout = (section: Section): string =>
	t(section in ELSEWHERE ? ELSEWHERE[section as Elsewhere][1] : `options_${section as Here}_about`);
