// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { watch } from '../../../src/content/watch/watch';

const off = new AbortController();
afterEach(() => {
	off.abort();
	Reflect.deleteProperty(document, 'readyState');
});

/** Mutation observers have been called when this resolves. */
const observed = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

test('what a script puts behind a card that still comes in says nothing of it', async () => {
	document.body.innerHTML = '<main><ol><li class="card" id="a"></li></ol></main>';
	Object.defineProperty(document, 'readyState', { configurable: true, get: () => 'loading' });
	const found: string[] = [];
	watch(
		document,
		[{ kind: 'card', selector: '.card', found: ({ id }) => found.push(id), changed: () => undefined }],
		() => undefined,
		(error) => {
			throw error;
		},
		off.signal,
	);
	const list = document.querySelector('ol') as Element;
	list.insertAdjacentHTML('beforeend', '<li class="card" id="b"></li>');
	await observed();
	expect(found).toEqual(['a']);
	list.append(document.createElement('li'), document.getElementById('a') as Element);
	await observed();
	expect(found).toEqual(['a']);
	list.insertAdjacentHTML('beforeend', '<li class="card" id="c"></li>');
	await observed();
	expect(found).toEqual(['a', 'b']);
});

test('a card that is taken off the end of a list is no list that only grew', async () => {
	document.body.innerHTML = '<main><ol><li class="card" id="a"></li></ol></main>';
	Object.defineProperty(document, 'readyState', { configurable: true, get: () => 'loading' });
	const batches: { gone: string[]; isListOnly: boolean }[] = [];
	const own = new AbortController();
	watch(
		document,
		[{ kind: 'card', selector: '.card', found: () => undefined, changed: () => undefined }],
		(_, removed, isListOnly) => batches.push({ gone: removed.map((node) => (node as Element).id), isListOnly }),
		(error) => {
			throw error;
		},
		own.signal,
	);
	const list = document.querySelector('ol') as Element;
	list.insertAdjacentHTML('beforeend', '<li class="card" id="b"></li>');
	await observed();
	list.insertAdjacentHTML('beforeend', '<li class="card" id="c"></li>');
	await observed();
	document.getElementById('c')?.remove();
	await observed();
	own.abort();
	expect(batches.slice(-2)).toEqual([
		{ gone: [], isListOnly: true },
		{ gone: ['c'], isListOnly: false },
	]);
});
