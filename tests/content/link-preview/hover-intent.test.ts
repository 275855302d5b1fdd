// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followPointing } from '../../../src/content/link-preview/hover-intent';

let link: HTMLElement;
let off: AbortController;
let told: string[];
let showing: number;

beforeEach(() => {
	vi.useFakeTimers();
	document.body.innerHTML = '<a href="#a" id="a">A</a><p id="p">Text</p>';
	link = document.querySelector('#a') as HTMLElement;
	vi.spyOn(link, 'matches').mockReturnValue(true);
	[told, showing, off] = [[], 0, new AbortController()];
	followPointing(
		{
			targetOf: ({ target }) => (target === link ? link : undefined),
			async tell({ id }, signal) {
				told.push(id);
				showing++;
				signal.addEventListener('abort', () => showing--);
				return { holds: () => false };
			},
		},
		off.signal,
	);
});
afterEach(() => {
	off.abort();
	vi.useRealTimers();
});

/** jsdom knows no pointers. */
const point = (type: string, target: Element, pointerType: string, at = { clientX: 5, clientY: 5 }) =>
	target.dispatchEvent(Object.assign(new MouseEvent(type, { bubbles: true, ...at }), { pointerType }));
const text = () => document.querySelector('#p') as Element;

describe('who rests on a link', () => {
	test('with the pointer is told after a pause, and no more after leaving', () => {
		point('pointerover', link, 'mouse');
		vi.advanceTimersByTime(400);
		expect(told).toEqual([]);
		vi.advanceTimersByTime(200);
		expect(told).toEqual(['a']);
		point('pointerover', text(), 'mouse');
		vi.advanceTimersByTime(1000);
		expect(showing).toBe(0);
	});

	test('and passes over it only is not told', () => {
		point('pointerover', link, 'mouse');
		vi.advanceTimersByTime(300);
		point('pointerover', text(), 'mouse');
		vi.advanceTimersByTime(1000);
		expect(told).toEqual([]);
	});

	test('by keyboard is told at once, until Escape', () => {
		link.focus();
		expect(told).toEqual(['a']);
		dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
		expect(showing).toBe(0);
	});

	test('with a finger is told after a long press, not by a tap or a swipe; the next touch elsewhere ends it', () => {
		point('pointerdown', link, 'touch');
		point('pointerup', link, 'touch');
		vi.advanceTimersByTime(1000);
		point('pointerdown', link, 'touch');
		point('pointermove', link, 'touch', { clientX: 5, clientY: 60 });
		vi.advanceTimersByTime(1000);
		expect(told).toEqual([]);
		point('pointerdown', link, 'touch');
		vi.advanceTimersByTime(450);
		point('pointerup', link, 'touch');
		expect(showing).toBe(1);
		point('pointerdown', text(), 'touch');
		expect(showing).toBe(0);
	});

	test('is told no more when the page scrolls, or when it all ends', () => {
		link.focus();
		dispatchEvent(new Event('scroll'));
		expect(showing).toBe(0);
		link.blur();
		link.focus();
		expect(showing).toBe(1);
		off.abort();
		expect(showing).toBe(0);
	});
});
