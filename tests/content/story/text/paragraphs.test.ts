// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../../../src/content/story/text/paragraphs';

const root = (html: string, tag = 'div'): Element => {
	document.body.innerHTML = `<${tag} id="text">${html}</${tag}>`;
	return document.getElementById('text') as Element;
};
const texts = (element: Element) => paragraphsOf(element).map(({ text }) => text.trim());

describe('paragraphs of a chapter', () => {
	test.each([
		['elements', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
		['double line breaks', 'One.<br><br>Two.<br> <br>Three.', ['One.', 'Two.', 'Three.']],
		['a single line break stays inside', 'One,<br>still one.<br><br>Two.', ['One,still one.', 'Two.']],
		['breaks inside one element', '<p>One.<br><br>Two.</p><p>Three.</p>', ['One.', 'Two.', 'Three.']],
		['text beside blocks', 'One.<p>Two.</p>Three.', ['One.', 'Two.', 'Three.']],
		['nested boxes', '<div><div><p>One.</p></div><blockquote>Two.</blockquote></div>', ['One.', 'Two.']],
		['words split by markup', '<p>O<i>n</i>e<span>.</span></p>', ['One.']],
		['scripts and styles aside', '<p>One.</p><script>two</script><style>three</style>', ['One.']],
		['empty ones aside', '<p>One.</p><p>\u00a0</p><p></p>', ['One.']],
	])('%s', (_, html, expected) => {
		expect(texts(root(html))).toEqual(expected);
	});

	test('plain text is cut at blank lines, or at every line if there are none', () => {
		expect(texts(root('One,\nstill one.\n\nTwo.\n  \n\nThree.', 'pre'))).toEqual([
			'One,\nstill one.',
			'Two.',
			'Three.',
		]);
		expect(texts(root('One.\nTwo.', 'pre'))).toEqual(['One.', 'Two.']);
	});

	test('a picture without words is a paragraph: it can be veiled', () => {
		expect(paragraphsOf(root('<p>One.</p><p><img src="x.png"></p>'))).toHaveLength(2);
	});

	test('reading leaves the page as it is; asking for an element wraps just that paragraph', () => {
		const element = root('One.<br><br>Two <i>words</i>.');
		const before = element.innerHTML;
		const paragraphs = paragraphsOf(element);
		expect(element.innerHTML).toBe(before);
		expect(paragraphs[1]?.element().textContent).toBe('Two words.');
		expect(element.textContent).toBe('One.Two words.');
	});

	test('reading again after paragraphs were wrapped gives the same ones', () => {
		const element = root('One.\n\nTwo.\n\nThree.', 'pre');
		const [one, two] = paragraphsOf(element);
		const wrapper = one?.element();
		two?.element();
		wrapper?.append(wrapper.nextSibling as Node);
		expect(texts(element)).toEqual(['One.', 'Two.', 'Three.']);
	});

	test('no visible word is lost, whatever the markup', () => {
		const word = fc.stringMatching(/^[a-z]{1,6}$/);
		const leaf = fc.oneof(
			word,
			word.map((w) => `<i>${w}</i>`),
			fc.constant('<br>'),
			fc.constant('<br><br>'),
			word.map((w) => `<p>${w}</p>`),
		);
		const tree = fc.array(
			fc.oneof(
				leaf,
				fc.array(leaf).map((parts) => `<div>${parts.join(' ')}</div>`),
				fc.array(leaf).map((parts) => `<blockquote><div>${parts.join('')}</div></blockquote>`),
			),
		);
		fc.assert(
			fc.property(tree, (parts) => {
				const element = root(parts.join(' '));
				const letters = (text: string | null) => (text ?? '').replace(/\s+/g, '');
				const read = paragraphsOf(element);
				expect(letters(read.map(({ text }) => text).join(''))).toBe(letters(element.textContent));
				for (const paragraph of read) expect(letters(paragraph.element().textContent)).toBe(letters(paragraph.text));
				expect(letters(element.textContent)).toBe(letters(read.map(({ text }) => text).join('')));
			}),
		);
	});
});
