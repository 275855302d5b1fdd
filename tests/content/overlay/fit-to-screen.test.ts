// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { fitToScreen } from '../../../src/content/overlay/fit-to-screen';

/** What can be seen of a page, as the browser tells it. */
const seen = Object.assign(new EventTarget(), { width: 390, height: 844, offsetLeft: 0, offsetTop: 0, scale: 1 });
let dialog: HTMLElement;
let off: AbortController;

const screenShows = (what: Partial<typeof seen>, width: number, on: EventTarget = seen) => {
	Object.assign(seen, what);
	vi.stubGlobal('innerWidth', width);
	on.dispatchEvent(new Event('resize'));
};
const told = (name: string) => dialog.style.getPropertyValue(`--${name}`);

beforeEach(() => {
	vi.stubGlobal('visualViewport', seen);
	vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(pointer:coarse)' }));
	screenShows({ width: 390, height: 844, offsetLeft: 0, offsetTop: 0, scale: 1 }, 390);
	dialog = document.createElement('dialog');
	off = new AbortController();
	return () => off.abort();
});

it('leaves a dialog alone where all of the page is on the screen', () => {
	fitToScreen(dialog, 0, off.signal);
	expect(dialog.style.cssText).toBe('');
});

it('is as wide as the screen on a page of which only a part is on it', () => {
	fitToScreen(dialog, 12, off.signal);
	screenShows({ offsetLeft: 20 }, 615, window);
	expect([told('seen'), told('wide'), told('high'), told('grown')]).toEqual([
		'12px auto auto 32px',
		'366px',
		'820px',
		'1',
	]);
});

it('is as large as elsewhere on a page that is shown smaller, and stays where fingers magnify it', () => {
	fitToScreen(dialog, 0, off.signal);
	screenShows({ width: 780, height: 1688, scale: 0.5 }, 780);
	expect([told('wide'), told('high'), told('grown')]).toEqual(['390px', '844px', '2']);
	screenShows({ width: 195, height: 422, scale: 2 }, 780);
	expect(told('wide')).toBe('390px');
	screenShows({ width: 1688, height: 780, scale: 0.9 }, 1688, window);
	expect(told('grown')).toBe(String(1 / 0.9));
});

it('hears nothing more once it is over', () => {
	fitToScreen(dialog, 0, off.signal);
	off.abort();
	screenShows({}, 615, window);
	expect(dialog.style.cssText).toBe('');
});
