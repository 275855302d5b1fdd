import type { Story } from '../../core/story';
import type { StoryAnswer } from '../../protocol/answers';
import { passageCss } from '../cover/passage-css';
import { keepStyleSheet } from '../cover/style-sheet';
import { veilCss } from '../cover/veil-style';
import type { Page } from '../page';
import { createGate } from './gate/create-gate';
import { createChapterRelease, type ToSettle } from './release-chapter';
import { keepScrollPosition } from './scroll-anchor';

/** What shows an opened story for which something is to be done: a script of its own, `entries/story.iife.ts`. */
export interface StoryView {
	/** Opens the gate, or tells the one that is open what is known by now. */
	ask(story: Story, answer: StoryAnswer): void;
	closeGate(): void;
	/** Releases chapters with their passages, or asks in their places; `texts` are all of the page. */
	settle(
		chapters: readonly ToSettle[],
		about: { readonly story: Story; readonly groups: StoryAnswer['groups']; readonly several: boolean },
		texts: Iterable<Element>,
	): Promise<void>;
}

/** Shows what is done with an opened story: its gate, its passages, its map. `passed`: the gate is behind its reader. */
export function createStoryView(page: Page, passed: () => void, signal: AbortSignal): StoryView {
	const { site, preferences } = page;
	keepStyleSheet(passageCss(site.cards, site.text) + veilCss(preferences.veil, site.cards, site.text), signal);
	const gate = createGate(page, passed, signal);
	const release = createChapterRelease(page, signal);
	return {
		ask: gate.ask,
		closeGate: gate.close,
		async settle(chapters, about, texts) {
			const place = await release(chapters, about);
			if (!signal.aborted) keepScrollPosition(texts, place);
		},
	};
}
