// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { type Before, withBefore } from '../../../../src/content/story/text/carry-findings';
import { paragraphsOf } from '../../../../src/content/story/text/paragraphs';
import type { Scanned } from '../../../../src/core/finding';

const finding = (from: number, to: number) =>
	({ topic: 'needles', from, to, score: 0.9, level: 'sure', cue: 'term', qualifier: 'depicted' }) as const;
const nothing = (paragraphs: number, readable: boolean): Scanned => ({
	paragraphs,
	topics: {},
	findings: [],
	readable,
});

/** A text of four paragraphs, in the middle two of which something was found; changed; and what is found now. */
function changed(change: (text: Element) => void, readable = true, counts: Before['counts'] = () => true) {
	document.body.innerHTML = '<div id="text"><p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p></div>';
	const text = document.getElementById('text') as Element;
	const before: Before = {
		nodes: paragraphsOf(text).map((paragraph) => paragraph.nodes()),
		found: { ...nothing(4, true), findings: [finding(1, 2)] },
		counts,
	};
	change(text);
	const now = paragraphsOf(text);
	return withBefore(nothing(now.length, readable), now, before, text).findings.map(({ from, to }) => [from, to]);
}
const each = (text: Element, act: (p: Element) => void) => text.querySelectorAll('p').forEach(act);

test('what was found holds where words change in their place', () => {
	const words = (p: Element) => p.replaceChildren(document.createElement('font'), 'Inaczej.');
	expect(changed((text) => each(text, words), false)).toEqual([[1, 2]]);
});

test('where a translation comes after each paragraph, it is veiled with it', () => {
	const after = (p: Element) => p.insertAdjacentHTML('afterend', '<p>Inaczej.</p>');
	expect(changed((text) => each(text, after))).toEqual([[2, 5]]);
});

test('where all paragraphs are made anew in a language that cannot be read, they are the same ones', () => {
	const anew = (text: Element) => {
		text.innerHTML = '<p>Jeden.</p><p>Dwa.</p><p>Trzy.</p><p>Cztery.</p>';
	};
	expect(changed(anew, false)).toEqual([[1, 2]]);
	expect(changed(anew)).toEqual([]);
});

test('what its reader said is something else comes back in no words', () => {
	expect(
		changed(
			(text) => text.append('And more.'),
			true,
			(i) => i === 1,
		),
	).toEqual([[1, 1]]);
});

test('of paragraphs that changed places each keeps its own', () => {
	expect(changed((text) => text.append(text.children[1] as Element))).toEqual([
		[1, 1],
		[3, 3],
	]);
});
