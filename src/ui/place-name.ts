import { t } from '../browser/i18n';
import type { PlaceName } from '../core/own-site';

/** What a place on a page is called where it is listed. */
export const placeName = (name: PlaceName): string =>
	name === 'text' || name === 'title' ? t(`picker_${name}`) : t(`ui_from_${name}`);
