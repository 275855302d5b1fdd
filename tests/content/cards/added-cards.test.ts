// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLater, createParsed } from '../../../src/content/cards/added-cards';

let tell: (targets: readonly Element[], isIntersecting: boolean, height?: number) => void;
let off: AbortController;
beforeEach(() => {
	vi.useFakeTimers();
	off = new AbortController();
	class Observer {
		constructor(heard: (entries: object[]) => void) {
			tell = (targets, isIntersecting, height = 100) =>
				heard(targets.map((target) => ({ target, isIntersecting, boundingClientRect: { width: 500, height } })));
		}
		observe() {}
		unobserve() {}
		disconnect() {}
	}
	vi.stubGlobal('IntersectionObserver', Observer);
});
afterEach(() => {
	off.abort();
	vi.useRealTimers();
	vi.unstubAllGlobals();
	document.body.replaceChildren();
});

const cards = (count: number) => Array.from({ length: count }, () => document.createElement('li'));

it('judges what is on the screen, and nothing else', () => {
	const judged: Element[] = [];
	const later = createLater((card) => judged.push(card), off.signal);
	const [seen, below, tiny] = cards(3) as unknown as [Element, Element, Element];
	for (const card of [seen, below, tiny]) later(card);
	tell([seen], true);
	tell([below], false);
	tell([tiny], true, 1);
	expect(judged).toEqual([seen]);
	tell([below], true);
	expect(judged).toEqual([seen, below]);
});

it('judges a batch at once, and few more each second', () => {
	const judged: Element[] = [];
	const later = createLater((card) => judged.push(card), off.signal);
	const all = cards(70);
	for (const card of all) later(card);
	tell(all, true);
	expect(judged).toHaveLength(40);
	vi.advanceTimersByTime(1000);
	expect(judged.length).toBeGreaterThan(45);
	expect(judged.length).toBeLessThan(55);
	vi.advanceTimersByTime(3000);
	expect(judged).toHaveLength(70);
});

it('tells what came with the page from what came later', () => {
	document.body.innerHTML = '<ul><li class="card"></li></ul>';
	const parsed = createParsed();
	const late = cards(1)[0] as Element;
	expect(parsed.isLater(late)).toBe(false);
	parsed.note(document.querySelectorAll('.card'));
	parsed.close();
	// A page that changes its address, and is judged anew, brings in nothing by it.
	parsed.note([late]);
	expect(parsed.isLater(late)).toBe(true);
	expect(parsed.isLater(document.querySelector('li') as Element)).toBe(false);
});
