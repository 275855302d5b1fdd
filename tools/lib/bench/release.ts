import { open, tabOf } from './load.ts';
import type { Rival } from './rivals.ts';

/** How long a card was covered: milliseconds, and frames that began meanwhile. */
export interface Release {
	readonly ms: number;
	readonly frames: number;
}

/** Runs in the page before anything else: notes when each card came, and when it was judged. */
function note(): void {
	const cards = new Map<Element, { at: number; frame: number; ms?: number; frames?: number }>();
	let frame = 0;
	const count = () => {
		frame++;
		requestAnimationFrame(count);
	};
	requestAnimationFrame(count);
	const look = () => {
		for (const card of document.querySelectorAll('li.blurb')) {
			const seen = cards.get(card) ?? { at: performance.now(), frame };
			cards.set(card, seen);
			if (seen.ms !== undefined || !/^(show|alert|blur|skip)$/.test(card.getAttribute('data-forewarned') ?? ''))
				continue;
			seen.ms = performance.now() - seen.at;
			seen.frames = frame - seen.frame;
		}
	};
	new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
	Object.assign(globalThis, { releases: () => [...cards.values()].map(({ ms, frames }) => ({ ms, frames })) });
}

/** For every card of a page that comes in pieces: from its first byte in the page until its verdict. */
export async function releasesOf(rival: Rival, path: string): Promise<Release[]> {
	const { page } = await tabOf(rival);
	await page.evaluateOnNewDocument(note);
	await open(page, path);
	const all = await page.evaluate(() => (globalThis as never as { releases(): Release[] }).releases());
	await page.close();
	return all.filter(({ ms }) => ms !== undefined);
}
