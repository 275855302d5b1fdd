// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { paragraphsOf } from '../../../src/content/story/text/paragraphs';
import { declarations } from '../../../src/core/declarations';
import { createJudge } from '../../../src/core/judge';
import { defaults } from '../../../src/core/settings';
import { topicTraits } from '../../../src/core/topics/traits';
import { scanSlices } from '../../../src/scan';
import { siteById } from '../../../src/sites';

// Pages that are made to be too much. Work that grew with the square of their size would not end here.

vi.setConfig({ testTimeout: 60_000 });

const site = siteById('ao3') ?? expect.fail('there is no such archive');
const url = new URL('https://archiveofourown.org/tags/Fluff/works');
afterEach(() => document.body.replaceChildren());

const cardOf = (tags: readonly string[], title = 'A title'): Element => {
	document.body.innerHTML = `<li class="work blurb group" id="work_7"><h4 class="heading"><a href="/works/7"></a></h4>
<ul class="tags commas"></ul></li>`;
	const card = document.body.firstElementChild ?? expect.fail('there is no card');
	const link = card.querySelector('a');
	if (link) link.textContent = title;
	const list = document.createDocumentFragment();
	for (const tag of tags) {
		const item = list.appendChild(document.createElement('li'));
		item.className = 'freeforms';
		const tagLink = item.appendChild(document.createElement('a'));
		tagLink.className = 'tag';
		tagLink.textContent = tag;
	}
	card.querySelector('ul')?.append(list);
	return card;
};
const judge = createJudge({ ...defaults(), levels: { 'character-death': 'blur' } }, topicTraits());

it.each([
	['2,000 tags', Array.from({ length: 2000 }, (_, n) => `Tag ${n}`), 'A title'],
	['a tag of a million characters', ['x'.repeat(1_000_000)], 'A title'],
	['a title of a million words', [], 'word '.repeat(1_000_000)],
	['tags of marks that join and turn', Array.from({ length: 500 }, () => '\u0301\u202e\u200d'.repeat(300)), 'A'],
])('a card with %s is judged by what else it says', (_, tags, title) => {
	const story = site.card(cardOf([...tags, 'Major Character Death'], title), url) ?? expect.fail('not a story');
	expect(judge({ story, declarations: declarations(story) }, 'list').action).toBe('blur');
});

it('elements inside each other, 2,000 deep, are read to the innermost', () => {
	const root = document.createElement('div');
	let inner: Element = root;
	for (let depth = 0; depth < 2000; depth++) inner = inner.appendChild(document.createElement('div'));
	inner.textContent = 'The harbour lights came on.';
	document.body.append(root);
	expect(paragraphsOf(root).map(({ text }) => text)).toEqual(['The harbour lights came on.']);
});

it.each([
	['one word of a million letters', 'a'.repeat(1_000_000)],
	['a million words in one paragraph', 'harbour '.repeat(1_000_000)],
	['marks without letters', '\u0301\u200b'.repeat(400_000)],
	['quotation marks that never close', '“'.repeat(400_000)],
	['dashes and stops', '—. '.repeat(300_000)],
])('a chapter of %s is scanned to its end', (_, text) => {
	const slices = scanSlices([text, 'She closed the door.'], { declared: [], own: [], dismissed: [] });
	let slice = slices.next();
	while (!slice.done) slice = slices.next();
	expect(slice.value.paragraphs).toBe(2);
});
