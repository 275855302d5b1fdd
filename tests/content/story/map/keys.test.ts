// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { actOf } from '../../../../src/content/story/map/keys';

/** A key as the browser sends it when a person presses it on an element. */
const pressed = (key: string, on: Element = document.body, more: Partial<KeyboardEvent> = {}) => {
	const path = [on, ...(on === document.body ? [] : [document.body]), document, window];
	return {
		...{ isTrusted: true, repeat: false, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false },
		...{ isComposing: false, key, code: `Key${key.toUpperCase()}`, composedPath: () => path, ...more },
	} as unknown as KeyboardEvent;
};
const element = (html: string): Element => {
	document.body.innerHTML = html;
	return document.body.firstElementChild as Element;
};

describe('a single key', () => {
	test.each([
		['n', 'next'],
		['p', 'previous'],
		['s', 'after'],
		['r', 'reveal'],
		['v', 'again'],
		['?', 'help'],
		['N', 'next'],
		['x', undefined],
	])('%s', (key, act) => {
		expect(actOf(pressed(key))).toBe(act);
	});

	test('counts by its place where the keyboard writes another alphabet', () => {
		expect(actOf(pressed('т', document.body, { code: 'KeyN' }))).toBe('next');
	});

	test.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { shiftKey: true }, { repeat: true }])(
		'is the browser’s or nobody’s with %o',
		(more) => {
			expect(actOf(pressed('n', document.body, more))).toBeUndefined();
		},
	);

	test.each(['<input>', '<textarea></textarea>', '<select></select>', '<div contenteditable></div>'])(
		'is what is being written in %s',
		(html) => {
			expect(actOf(pressed('n', element(html)))).toBeUndefined();
		},
	);

	test('of the page’s own making is none', () => {
		expect(actOf(pressed('r', document.body, { isTrusted: false }))).toBeUndefined();
	});
});
