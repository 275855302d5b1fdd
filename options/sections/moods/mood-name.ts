import { t } from '../../../src/browser/i18n';
import type { Settings } from '../../../src/core/settings';
import { MOODS } from '../../../src/core/settings/mood';
import { ownMoods } from '../../../src/core/settings/own-mood';

/** Why a name cannot be taken. */
export type NameError = 'empty' | 'taken';

/** Why a mood cannot be called that; undefined: it can. */
export function nameError(name: string, settings: Settings): NameError | undefined {
	const fold = (one: string) => one.normalize('NFKC').trim().toLowerCase();
	if (fold(name) === '') return 'empty';
	const taken = [...MOODS.map((mood) => t(`moods_${mood}`)), ...ownMoods(settings).map((mood) => mood.name)];
	return taken.some((one) => fold(one) === fold(name)) ? 'taken' : undefined;
}
