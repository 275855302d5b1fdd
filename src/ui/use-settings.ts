import { useEffect, useState } from 'preact/hooks';
import { changeSettings, loadSettings, watchSettings } from '../browser/settings';
import type { Settings } from '../core/settings';

/** Changes one thing in the settings; gives a new document, never touches the old one. */
export type Change = (settings: Settings) => Settings;

/** The settings as a page of ours has them, and the way to change them. */
export interface Store {
	/** Undefined until they are read. */
	settings: Settings | undefined;
	/** They cannot be read or written. */
	failed: boolean;
	/** Shown at once, stored right after; gives whether it is stored. */
	change: (change: Change) => Promise<boolean>;
}

/** The reader's settings, kept up to date with every other page that shows or changes them. */
export function useSettings(): Store {
	const [settings, setSettings] = useState<Settings>();
	const [failed, setFailed] = useState(false);
	useEffect(() => {
		const leave = new AbortController();
		watchSettings(setSettings, leave.signal);
		loadSettings().then(setSettings, () => setFailed(true));
		return () => leave.abort();
	}, []);
	const change = (change: Change) => {
		setSettings((now) => now && change(now));
		return changeSettings(change).then(
			(stored) => {
				setSettings(stored);
				return true;
			},
			() => {
				setFailed(true);
				// What is shown is what holds, and not what was wished.
				loadSettings().then(setSettings, () => undefined);
				return false;
			},
		);
	};
	return { settings, failed, change };
}
