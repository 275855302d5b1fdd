// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ObservedArea, observeAround } from '../../../src/content/watch/observe-around';

/** Mutation observers have been called when this resolves. */
const observed = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

let off: AbortController;
let around: ObservedArea;
/** The ids, or else the names, of all that was told to be added, in the list's way and elsewhere. */
let structure: string[];
let contents: string[];
/** The ids of what was told to have come to the end of the list, a batch each; undefined: something else happened. */
let ends: (string[] | undefined)[];

const namesIn = (records: readonly MutationRecord[]): string[] =>
	records.flatMap(({ addedNodes }) => [...addedNodes].map((node) => (node as Element).id || node.nodeName));

/** Adds to an element, in a batch of its own. */
const add = async (parent: string, html: string) => {
	document.querySelector(parent)?.insertAdjacentHTML('beforeend', html);
	await observed();
};
const begin = (selector: string) => around.began(document.querySelector(selector) as Element);

beforeEach(async () => {
	Object.defineProperty(document, 'readyState', { configurable: true, get: () => 'loading' });
	off = new AbortController();
	structure = [];
	contents = [];
	ends = [];
	document.body.innerHTML = '<header id="head"><p></p></header><ol><li class="card" id="a"></li></ol>';
	around = observeAround(
		document,
		(element) => element.matches('.card'),
		(records, appended) => {
			structure.push(...namesIn(records));
			ends.push(appended?.map(({ id }) => id));
		},
		(records) => void contents.push(...namesIn(records)),
		off.signal,
	);
	begin('#a');
});
afterEach(() => {
	off.abort();
	Reflect.deleteProperty(document, 'readyState');
});

describe('while a list comes in', () => {
	test('what the parser adds to a card that is open is no record', async () => {
		await add('#a', '<b></b>');
		await add('ol', '<li class="card" id="b"></li>');
		await add('#b', '<i></i>');
		expect([structure, contents]).toEqual([['b'], []]);
	});

	test('what comes to its end is told by itself, and anything else is not', async () => {
		await add('ol', '<li class="card" id="b"></li> <li class="card" id="c"></li>');
		document.querySelector('#b')?.insertAdjacentHTML('beforebegin', '<li class="card" id="between"></li>');
		await observed();
		await add('ol', '<li class="card" id="d"></li>');
		expect(ends).toEqual([['b', 'c'], undefined, ['d']]);
	});

	test('what stands beside it is observed, however deep', async () => {
		await add('#head p', '<b id="beside"></b>');
		expect(contents).toEqual(['beside']);
	});

	test('a piece of ours before a card changes nothing', async () => {
		await add('ol', '<forewarned-veil></forewarned-veil><li class="card" id="b"></li>');
		await add('#b', '<i></i>');
		expect([structure, contents]).toEqual([['FOREWARNED-VEIL', 'b'], []]);
		await add('forewarned-veil', '<p id="in-our-name"></p>');
		expect(contents).toEqual(['in-our-name']);
	});

	test('what stands between its cards is observed, and the next card is not', async () => {
		await add('ol', '<li id="between"></li>');
		await add('#between', '<u></u>');
		await add('ol', '<li class="card" id="b"></li>');
		begin('#b');
		await add('#b', '<i></i>');
		expect([structure, contents]).toEqual([['between', 'U', 'b'], []]);
		await add('#between', '<s></s>');
		expect(contents).toEqual(['S']);
	});

	test('a list that has ended stands beside the next one', async () => {
		await add('body', '<ul></ul>');
		await add('ul', '<li class="card" id="b"></li>');
		begin('#b');
		await add('#b', '<i></i>');
		await add('#a', '<s></s>');
		await add('#head', '<u></u>');
		expect([structure, contents]).toEqual([
			['UL', 'b'],
			['S', 'U'],
		]);
	});
});
