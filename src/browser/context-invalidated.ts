import { native } from './native';

/** Whether this script was left behind: its extension was updated, reloaded or switched off under an open page. */
export function contextInvalidated(): boolean {
	try {
		return !native().runtime?.id;
	} catch {
		return true;
	}
}
