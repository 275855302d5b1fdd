// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { watch } from '../../src/page/watch';

/** Mutation observers have been called when this resolves. */
const observed = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

let off: AbortController;
let found: string[];
let changed: string[];

beforeEach(() => {
	off = new AbortController();
	found = [];
	changed = [];
	document.body.innerHTML = '<ol><li class="card" id="a"><b>A</b></li></ol>';
});
afterEach(() => off.abort());

const start = () =>
	watch(
		document,
		[{ selector: '.card', found: ({ id }) => found.push(id), changed: ({ id }) => changed.push(id) }],
		() => undefined,
		(error) => {
			throw error;
		},
		off.signal,
	);

describe('watch', () => {
	test('hands over what is there, and what comes later, once each', async () => {
		start();
		expect(found).toEqual(['a']);
		document
			.querySelector('ol')
			?.insertAdjacentHTML('beforeend', '<li class="card" id="b"></li><li class="card" id="c"></li>');
		await observed();
		document.body.append(document.createElement('hr'));
		await observed();
		expect(found).toEqual(['a', 'b', 'c']);
	});

	test('finds what comes inside a subtree that is added whole', async () => {
		start();
		const box = document.createElement('div');
		box.innerHTML = '<div><p class="card" id="deep"></p></div>';
		document.body.append(box);
		await observed();
		expect(found).toContain('deep');
	});

	test('tells of changes inside, but not of ours', async () => {
		start();
		const card = document.getElementById('a') as Element;
		card.prepend(document.createElement('forewarned-veil'));
		await observed();
		expect(changed).toEqual([]);
		card.querySelector('b')?.replaceWith('B');
		await observed();
		expect(changed).toEqual(['a']);
		(card.lastChild as Text).data = 'C';
		await observed();
		expect(changed).toEqual(['a', 'a']);
	});

	test('while the page is loading, a card waits until the parser has closed it', async () => {
		let state = 'loading';
		Object.defineProperty(document, 'readyState', { configurable: true, get: () => state });
		try {
			start();
			expect(found).toEqual([]);
			document.querySelector('ol')?.insertAdjacentHTML('beforeend', '<li class="card" id="b"></li>');
			await observed();
			expect(found).toEqual(['a']);
			state = 'interactive';
			document.dispatchEvent(new Event('readystatechange'));
			expect(found).toEqual(['a', 'b']);
		} finally {
			Reflect.deleteProperty(document, 'readyState');
		}
	});

	test('nothing after the signal aborts', async () => {
		start();
		off.abort();
		document.body.insertAdjacentHTML('beforeend', '<p class="card" id="late"></p>');
		await observed();
		expect(found).toEqual(['a']);
	});
});
