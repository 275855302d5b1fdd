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
