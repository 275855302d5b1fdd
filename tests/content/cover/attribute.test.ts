// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ATTRIBUTE, guard, mark, unmark } from '../../../src/content/cover/attribute';

const observed = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

describe('our mark', () => {
	let off: AbortController;
	const element = () => document.querySelector('p') as HTMLElement;
	beforeEach(() => {
		off = new AbortController();
		document.body.innerHTML = '<p>text</p>';
		guard(document, off.signal);
	});
	afterEach(() => off.abort());

	test('comes back when the page strips it or sets another', async () => {
		mark(element(), 'blur');
		element().removeAttribute(ATTRIBUTE);
		await observed();
		expect(element().getAttribute(ATTRIBUTE)).toBe('blur');
		element().setAttribute(ATTRIBUTE, 'show');
		await observed();
		expect(element().getAttribute(ATTRIBUTE)).toBe('blur');
	});

	test('cannot be forged: what we did not mark has none', async () => {
		element().setAttribute(ATTRIBUTE, 'show');
		await observed();
		expect(element().hasAttribute(ATTRIBUTE)).toBe(false);
	});

	test('is gone when we take it off', async () => {
		mark(element(), 'skip');
		unmark(element());
		await observed();
		expect(element().hasAttribute(ATTRIBUTE)).toBe(false);
	});
});
