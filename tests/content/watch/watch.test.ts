// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watch } from '../../../src/content/watch/watch';

/** Mutation observers have been called when this resolves. */
const observed = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

let off: AbortController;
let found: string[];
let changed: string[];

beforeEach(() => {
	off = new AbortController();
	found = [];
	changed = [];
	document.body.innerHTML = '<main><ol><li class="card" id="a"><b>A</b></li></ol></main>';
});
afterEach(() => off.abort());

const start = () =>
	watch(
		document,
		[{ kind: 'card', selector: '.card', found: ({ id }) => found.push(id), changed: ({ id }) => changed.push(id) }],
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

	test('finds what comes between cards, and within what comes after them, while a list is loading', async () => {
		Object.defineProperty(document, 'readyState', { configurable: true, get: () => 'loading' });
		try {
			start();
			const list = document.querySelector('ol') as Element;
			list.insertAdjacentHTML('beforeend', '<li class="card" id="b"></li>');
			await observed();
			list.insertAdjacentHTML('afterbegin', '<li class="card" id="first"></li>');
			list.insertAdjacentHTML('beforeend', '<li><p class="card" id="deep"></p></li>');
			await observed();
			list.insertAdjacentHTML('beforeend', '<li class="card" id="last"></li>');
			list.insertAdjacentHTML('afterend', '<hr>');
			await observed();
			expect(found.toSorted()).toEqual(['a', 'b', 'deep', 'first', 'last']);
		} finally {
			Reflect.deleteProperty(document, 'readyState');
		}
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

	describe('while the page is loading', () => {
		let state: DocumentReadyState;
		const ended = () => {
			state = 'interactive';
			document.dispatchEvent(new Event('readystatechange'));
		};
		/** What the parser adds, in a batch of its own. */
		const parse = async (parent: string, html: string) => {
			document.querySelector(parent)?.insertAdjacentHTML('beforeend', html);
			await observed();
		};
		beforeEach(() => {
			state = 'loading';
			Object.defineProperty(document, 'readyState', { configurable: true, get: () => state });
			// However busy the machine is: what takes longer than a turn comes in the next.
			vi.spyOn(performance, 'now').mockReturnValue(0);
			start();
		});
		afterEach(() => {
			vi.restoreAllMocks();
			Reflect.deleteProperty(document, 'readyState');
		});

		test('a list is followed card by card, and the next list too', async () => {
			await parse('ol', '<li class="card" id="b"></li>');
			await parse('ol', '<li class="card" id="c"></li>');
			expect(found).toEqual(['a', 'b']);
			await parse('main', '<div id="other"></div>');
			await parse('#other', '<ul></ul>');
			await parse('ul', '<li class="card" id="d"></li>');
			await parse('ul', '<li class="card" id="e"></li>');
			expect(found).toEqual(['a', 'b', 'c', 'd']);
			ended();
			expect(found).toEqual(['a', 'b', 'c', 'd', 'e']);
		});

		test('cards that each stand in something of their own are found one by one', async () => {
			for (const id of ['b', 'c', 'd']) {
				await parse('main', `<div id="row-${id}"></div>`);
				await parse(`#row-${id}`, `<div class="card" id="${id}"></div>`);
			}
			expect(found).toEqual(['a', 'b', 'c']);
		});

		test('what a script adds elsewhere meanwhile is found at once', async () => {
			await parse('main', '<aside><p></p></aside><ul><li class="card" id="b"></li></ul>');
			await parse('ul', '<li class="card" id="c"></li>');
			await parse('aside p', '<b class="card" id="aside"></b>');
			expect(found).toEqual(['a', 'b', 'aside']);
			await parse('ul', '<li class="card" id="d"></li>');
			expect(found).toEqual(['a', 'b', 'aside', 'c']);
		});

		test('what a script adds at the end of the body says nothing of the card that comes in', async () => {
			await parse('body', '<iframe></iframe><div></div>');
			expect(found).toEqual([]);
			await parse('ol', '<li class="card" id="b"></li>');
			expect(found).toEqual(['a']);
		});

		test('a card in another is found with it', async () => {
			await parse('#a', '<p class="card" id="inner"></p>');
			await parse('ol', '<li class="card" id="b"></li>');
			expect(found).toEqual(['a', 'inner']);
		});

		test('a card that was handed over is handed over again when its words change', async () => {
			await parse('ol', '<li class="card" id="b"></li>');
			(document.querySelector('#a b')?.firstChild as Text).data = 'C';
			await observed();
			expect(changed).toEqual(['a']);
		});
	});

	test('many at once come one after the other, every one of them', async () => {
		const all = Array.from({ length: 300 }, (_, n) => `n${n}`);
		document
			.querySelector('ol')
			?.insertAdjacentHTML('beforeend', all.map((id) => `<li class="card" id="${id}">`).join(''));
		start();
		await expect.poll(() => found.length).toBe(301);
		expect(found).toEqual(['a', ...all]);
	});

	test('nothing after the signal aborts', async () => {
		start();
		off.abort();
		document.body.insertAdjacentHTML('beforeend', '<p class="card" id="late"></p>');
		await observed();
		expect(found).toEqual(['a']);
	});
});
