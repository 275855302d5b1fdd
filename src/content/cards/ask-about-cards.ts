import type { Story } from '../../core/story';
import type { CardAnswer } from '../../protocol/answers';
import type { Page } from '../page';

interface Asking {
	/** What a card shows now is about to be asked about. */
	readonly cover: (card: Element) => void;
	readonly answered: (card: Element, story: Story, answer: CardAnswer) => void;
	/** Called after each batch of answers. */
	readonly done: () => void;
}

/** Asks about the cards of one page, all that were read in one task together. */
export function createQuestions(page: Page, { cover, answered, done }: Asking, signal: AbortSignal) {
	/** What each card says, as it was read last. */
	const stories = new WeakMap<Element, Story>();
	const asked = new WeakSet<Element>();
	let batch = new Map<Element, Story>();

	const flush = async () => {
		const all = [...batch];
		batch = new Map();
		try {
			const { cards } = await page.ask({ type: 'judge-cards', stories: all.map(([, story]) => story) });
			if (signal.aborted) return;
			for (const [i, [card, story]] of all.entries()) {
				const answer = cards[i];
				if (stories.get(card) !== story) continue;
				if (answer === null) page.unread(card, new Error('Not judged.'), 'card');
				else if (answer && card.isConnected) answered(card, story, answer);
				else stories.delete(card);
			}
			done();
		} catch (error) {
			if (!signal.aborted) page.fail(error);
		}
	};

	return {
		/** Asks about a card, unless it says what it said. */
		ask(card: Element, story: Story): void {
			const before = stories.get(card);
			if (before && JSON.stringify(before) === JSON.stringify(story)) return;
			stories.set(card, story);
			asked.add(card);
			cover(card);
			if (batch.size === 0) queueMicrotask(() => void flush());
			batch.set(card, story);
		},
		/** It is gone: whatever it says when it comes back is asked about anew. */
		forget: (card: Element): boolean => stories.delete(card),
		/** Whether it was asked about before this task. */
		knows: (card: Element): boolean => asked.has(card) && !batch.has(card),
	};
}
