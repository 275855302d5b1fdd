import { lookCss } from '../cover/look';
import { passageCss } from '../cover/passage-css';
import { keepStyleSheet } from '../cover/style-sheet';
import type { Page } from '../page';
import { createGate } from './gate/ask';
import { createReleased } from './release-chapter';
import { inPlace } from './scroll-anchor';
import type { StoryView } from './story-view';

/** Shows what is done with an opened story: its gate, its passages, its map. `passed`: the gate is behind its reader. */
export function createStoryView(page: Page, passed: () => void, signal: AbortSignal): StoryView {
	const { site, preferences } = page;
	keepStyleSheet(passageCss(site.cards, site.text) + lookCss(preferences.veil, site.cards, site.text), signal);
	const gate = createGate(page, passed, signal);
	const release = createReleased(page, signal);
	return {
		ask: gate.ask,
		closeGate: gate.close,
		async settle(chapters, about, texts) {
			const place = await release(chapters, about);
			if (!signal.aborted) inPlace(texts, place);
		},
	};
}
