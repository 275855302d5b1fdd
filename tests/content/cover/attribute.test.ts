// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ATTRIBUTE, COVERED, guard, mark, unmark } from '../../../src/content/cover/attribute';

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
		mark(element(), 'blur', 'card');
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

	test('tells what is covered in its place, also when the page takes that off', async () => {
		mark(element(), 'pending', 'text');
		expect(element().getAttribute(COVERED)).toBe('whole');
		element().removeAttribute(COVERED);
		await observed();
		expect(element().getAttribute(COVERED)).toBe('whole');
		mark(element(), 'show', 'text');
		expect(element().hasAttribute(COVERED)).toBe(false);
		mark(element(), 'blur', 'passage');
		expect(element().getAttribute(COVERED)).toBe('words');
		mark(element(), 'alert', 'passage');
		element().setAttribute(COVERED, 'words');
		await observed();
		expect(element().hasAttribute(COVERED)).toBe(false);
	});

	test('is gone when we take it off', async () => {
		mark(element(), 'skip', 'card');
		unmark(element());
		await observed();
		expect(element().hasAttribute(ATTRIBUTE)).toBe(false);
	});
});
