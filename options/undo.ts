import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../src/core/settings';
import { type Change, useSettings } from '../src/ui/use-settings';

/** Something that was done and can be taken back. */
export interface Undoable {
	text: string;
	undo: () => void;
}

/** What every section gets. */
export interface SectionProps {
	settings: Settings;
	/** With `said`, what was done is shown together with the way back, once it is stored. */
	change: (change: Change, said?: string) => void;
}

/** The settings with one step of undo for the changes that reach far. */
export function useUndoableSettings() {
	const { settings, failed, change: apply } = useSettings();
	const [last, setLast] = useState<Undoable>();
	const newest = useRef<Change>(undefined);
	const change = async (change: Change, said?: string) => {
		const before = settings;
		newest.current = change;
		setLast(undefined);
		const stored = await apply(change);
		if (!stored || !said || !before || newest.current !== change) return;
		const undo = () => {
			void apply(() => before);
			setLast(undefined);
		};
		setLast({ text: said, undo });
	};
	return { settings, failed, change, last, forget: () => setLast(undefined) };
}
