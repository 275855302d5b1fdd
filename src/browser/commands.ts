import { browser } from './api';
import { t } from './i18n';

/** A key of the browser's that does something of ours: what it does, and the keys; empty: the reader chose none. */
export interface Command {
	readonly words: string;
	readonly keys: string;
}

/** All of them; none where browsers have no keys, as on phones. */
export async function commands(): Promise<Command[]> {
	const all = (await browser.commands?.getAll()) ?? [];
	return all.map(({ name, description, shortcut }) => ({
		words: name === '_execute_action' ? t('options_keys_popup') : (description ?? ''),
		keys: shortcut ?? '',
	}));
}
