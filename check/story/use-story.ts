import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { notRead, type ReadingState, resumed } from '../../src/core/read-story';
import type { Settings } from '../../src/core/settings';
import { wholeStoryAddress } from '../../src/sites/whole-story';
import { type KnownStory, knownStory, runReading } from './run-reading';

/** How far reading a story is. */
export type StoryState =
	| { readonly is: 'opening' }
	/** Nobody knows which story was meant. */
	| { readonly is: 'unknown' }
	| {
			readonly is: 'there';
			readonly known: KnownStory;
			/** Another story is read first. */
			readonly queued: boolean;
			/** How far it was when one last heard; missing: not begun. */
			readonly reading?: ReadingState;
			/** Chapters of the page at hand that were looked through, of how many. */
			readonly looked?: readonly [done: number, total: number];
	  };

/** Reads the story of this name while the page is open; what was read before is there at once. */
export function useStory(name: string, settings: Settings) {
	const [state, setState] = useState<StoryState>({ is: 'opening' });
	const running = useRef<AbortController | undefined>(undefined);
	const now = useRef(settings);
	now.current = settings;

	const begin = useCallback((known: KnownStory, change: (state: ReadingState) => ReadingState) => {
		running.current?.abort();
		const controller = new AbortController();
		running.current = controller;
		const tell = (more: Omit<Extract<StoryState, { is: 'there' }>, 'is' | 'known'>) => {
			if (running.current === controller) setState((before) => ({ ...before, is: 'there', known, ...more }));
		};
		const told = {
			queued: () => tell({ queued: true }),
			state: (reading: ReadingState) => tell({ queued: false, reading, looked: [0, 0] }),
			looked: (done: number, total: number) => tell({ queued: false, looked: [done, total] }),
		};
		runReading(known, now.current, change, told, controller.signal).catch((error: unknown) => {
			// Given up while it waited for its turn; what was read before is kept.
			const nothing = notRead(known.story.address);
			if (controller.signal.aborted) tell({ queued: false, reading: { ...nothing, status: 'stopped' } });
			else console.error('Forewarned could not read the story:', error);
		});
	}, []);

	useEffect(() => {
		knownStory(name).then((known) => {
			if (known) begin(known, (kept) => kept);
			else setState({ is: 'unknown' });
		});
		return () => running.current?.abort();
	}, [name, begin]);

	const withKnown = (act: (known: KnownStory) => void) => () => {
		if (state.is === 'there') act(state.known);
	};
	return {
		state,
		/** What was read stays. */
		stop: () => running.current?.abort(),
		goOn: withKnown((known) => begin(known, (kept) => resumed(kept))),
		/** Also on a line that may cost its reader something. */
		goOnMetered: withKnown((known) => begin(known, (kept) => resumed(kept, true))),
		fromTheBeginning: withKnown((known) =>
			begin(known, ({ notBefore }) => ({
				...notRead(wholeStoryAddress(known.site, known.story.address)),
				notBefore,
			})),
		),
	};
}
