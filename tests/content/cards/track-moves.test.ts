// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { trackMovedCards } from '../../../src/content/cards/track-moves';

afterEach(() => document.body.replaceChildren());

/** A list of three cards, of which the first two are known; what is heard of them when the page changes it. */
async function heard(...changes: ((cards: HTMLElement[], list: HTMLElement) => void)[]): Promise<string[]> {
	document.body.innerHTML = '<ol><li id="one"></li><li id="two"></li><li id="new"></li></ol>';
	const list = document.querySelector('ol') as HTMLElement;
	const cards = [...list.children] as HTMLElement[];
	const judged = new Map<Element, string>(cards.slice(0, 2).map((card) => [card, '']));
	const said: string[] = [];
	const moved = trackMovedCards({
		selector: 'li',
		judged,
		knows: (card) => card.id !== 'new',
		left: (card) => void said.push(`left ${card.id}`),
		back: (card) => void said.push(`back ${card.id}`),
	});
	for (const change of changes) {
		const records = await new Promise<MutationRecord[]>((done) => {
			new MutationObserver((all, observer) => {
				observer.disconnect();
				done(all);
			}).observe(document, { childList: true, subtree: true });
			change(cards, list);
		});
		moved(
			records,
			records.flatMap(({ removedNodes }) => [...removedNodes]),
		);
	}
	return said;
}

it('hears of cards that go, alone or with what they stand in', async () => {
	expect(await heard(([one]) => one?.remove())).toEqual(['left one']);
	expect(await heard((_, list) => list.remove())).toEqual(['left one', 'left two']);
});

it('hears of cards that move or come back, and of none that is new', async () => {
	expect(await heard(([one], list) => list.append(one as Node))).toEqual(['back one']);
	expect(await heard((_, list) => document.body.append(list))).toEqual(['back one', 'back two']);
	expect(await heard(([, , fresh], list) => list.prepend(fresh as Node))).toEqual([]);
});

it('hears of a card that comes back later', async () => {
	const said = await heard(
		([one]) => one?.remove(),
		([one], list) => list.prepend(one as Node),
	);
	expect(said).toEqual(['left one', 'back one']);
});

it('loses none where very much happens at once', async () => {
	const said = await heard(([one], list) => {
		for (let i = 0; i < 600; i++) list.append(document.createElement('p'));
		one?.remove();
	});
	expect(said).toContain('left one');
});
