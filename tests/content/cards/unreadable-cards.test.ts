// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { judgeCards } from '../../../src/background/judge-cards';
import { knowledgeOf } from '../../../src/background/knowledge';
import { createCards } from '../../../src/content/cards/cards';
import { createUnread } from '../../../src/content/cover/unreadable-parts';
import type { Page } from '../../../src/content/page';
import { defaults } from '../../../src/core/settings';
import type { Story } from '../../../src/core/story';
import { topicTraits } from '../../../src/core/topics/traits';
import { siteById } from '../../../src/sites';
import { speakEnglish } from '../../ui/english';
import { testPage } from '../test-page';

const site = siteById('ao3') ?? expect.fail('there is no such archive');
const card = (id: number, warning: string) => `<li id="work_${id}" class="work blurb group"><h4 class="heading">
<a href="/works/${id}">${id}</a></h4><ul class="tags"><li class="warnings"><a class="tag">${warning}</a></li></ul></li>`;

let off: AbortController;
let roots: ShadowRoot[];
beforeEach(() => {
	speakEnglish();
	off = new AbortController();
	roots = [];
	window.matchMedia = () => ({ matches: false }) as MediaQueryList;
	vi.spyOn(console, 'debug').mockReturnValue();
	vi.spyOn(console, 'error').mockReturnValue();
	const { attachShadow } = Element.prototype;
	vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element) {
		const root = attachShadow.call(this, { mode: 'open' });
		roots.push(root);
		return root;
	});
	document.body.innerHTML = `<ol>${card(7, 'No Archive Warnings Apply')}${card(8, 'No Archive Warnings Apply')}
${card(9, 'Major Character Death')}</ol>`;
});
afterEach(() => {
	off.abort();
	vi.restoreAllMocks();
	document.body.replaceChildren();
	for (const host of document.querySelectorAll('forewarned-veil')) host.remove();
});

/** Judges the three cards; gives what is marked on each. */
async function judged(changes: Partial<Page>, breaks: (story: Pick<Story, 'id'>) => void = () => undefined) {
	const knowledge = knowledgeOf({ ...defaults(), levels: { 'character-death': 'blur' } }, topicTraits(), (story) => {
		breaks(story);
		return [];
	});
	const memory = { get: () => undefined, set: vi.fn(), forget: vi.fn() };
	const fail = vi.fn();
	const page = testPage({
		...{ site, fail },
		ask: async ({ stories }: { stories: Story[] }) => ({
			cards: judgeCards(stories, knowledge, memory, () => undefined),
		}),
		unread: createUnread(off.signal),
		...changes,
	});
	await new Promise<void>((resolve) => {
		const cards = createCards(page, resolve, off.signal);
		for (const each of document.querySelectorAll('li.blurb')) cards.judge(each);
	});
	expect(fail).not.toHaveBeenCalled();
	return marks();
}
const marks = () => [...document.querySelectorAll('li.blurb')].map((each) => each.getAttribute('data-forewarned'));

it('a card that cannot be read stays covered, alone, until its reader has it shown', async () => {
	const broken: typeof site = {
		...site,
		card(element, url) {
			if (element.id === 'work_7') throw new Error('odd markup');
			return site.card(element, url);
		},
	};
	expect(await judged({ site: broken })).toEqual(['pending', 'show', 'blur']);
	const notice = roots.find((root) => root.querySelector('.note'));
	expect(notice?.textContent).toMatch(/part of this page/i);
	// Only what a person presses counts.
	notice?.querySelector('button')?.click();
	expect(marks()).toEqual(['pending', 'show', 'blur']);
});

it('a card that cannot be judged does', async () => {
	const breaks = ({ id }: Pick<Story, 'id'>) => {
		if (id === '8') throw new Error('odd words');
	};
	expect(await judged({}, breaks)).toEqual(['show', 'pending', 'blur']);
});
