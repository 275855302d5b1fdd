import { t } from '../src/browser/i18n';
import type { Section } from './section';

/** What a section is called. */
export const sectionName = (section: Section): string =>
	t(section === 'inspect' ? 'inspect_title' : `options_${section}`);

/** What a section is for, in a sentence. */
export const sectionAbout = (section: Section): string =>
	t(section === 'inspect' ? 'inspect_about' : `options_${section}_about`);
