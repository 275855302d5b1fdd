// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStable, selectorFor } from '../../../src/content/picker/selector';
import { the } from './the';

const show = (html: string) => {
	document.body.innerHTML = html;
};

describe('a name', () => {
	it.each(['story', 'storytext', 'chapter-content', 'post_body', 'h2', 'storyText', 'story__title'])(
		'lasts: %s',
		(name) => {
			expect(isStable(name)).toBe(true);
		},
	);
	it.each([
		'post-12345',
		'css-1q2w3e',
		'sc-bdVaJa',
		'is-open',
		'active',
		'Story_text__3kX9a',
		'_3kX9a',
		'a1b2c3d4',
		'',
		'x',
		'nav-hidden',
	])('does not last: %s', (name) => {
		expect(isStable(name)).toBe(false);
	});
});

describe('a selector', () => {
	it('is the id where there is one that lasts', () => {
		show('<div id="story" class="body"><p>One</p></div><div class="body"></div>');
		expect(selectorFor(the('#story'))).toBe('#story');
	});

	it('is a class rather than an id that counts', () => {
		show('<div id="post-48213" class="css-1q2w3e storytext"></div>');
		expect(selectorFor(the('div'))).toBe('div.storytext');
	});

	it('says what is around it where its own names are not enough', () => {
		show('<div class="head"><a class="label">A</a></div><div class="foot"><a class="label">B</a></div>');
		expect(selectorFor(the('.foot a'))).toBe('div.foot a.label');
	});

	it('is the place only where nothing has a name, and then below what has one', () => {
		show('<main><div><p>One</p><p>Two</p></div></main>');
		expect(selectorFor(the('p:last-child'))).toBe('main > div > p:nth-of-type(2)');
	});

	it('takes all posts of a page for its text, but not what is inside one another', () => {
		show('<div class="post"><div class="words">A</div></div><div class="post"><div class="words">B</div></div>');
		expect(selectorFor(the('.words'), true)).toBe('div.words');
		show('<div class="box"><div class="box">A</div></div>');
		expect(selectorFor(the('.box .box'), true)).toBe('div.box div.box');
	});

	const part = (inner: fc.Arbitrary<string>) =>
		fc
			.tuple(
				fc.constantFrom('div', 'section', 'p', 'ul', 'span'),
				fc.constantFrom('', 'words', 'post', 'css-1q2w3e', 'is-open', 'post words'),
				fc.constantFrom('', 'story', 'post-4821'),
				fc.array(inner, { maxLength: 4 }),
			)
			.map(([tag, name, id, inside]) => `<${tag} class="${name}" id="${id}">${inside.join('')}x</${tag}>`);
	const page = part(part(part(part(fc.constant('')))));

	it('always finds the element, and no other, whatever the page is made of', () => {
		fc.assert(
			fc.property(page, page, (left, right) => {
				show(left + right);
				for (const element of document.body.querySelectorAll('*')) {
					const found = document.querySelectorAll(selectorFor(element));
					expect([...found]).toEqual([element]);
					expect([...document.querySelectorAll(selectorFor(element, true))]).toContain(element);
				}
			}),
			{ numRuns: 60 },
		);
	});
});
