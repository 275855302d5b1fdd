// @vitest-environment jsdom
import fc from 'fast-check';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { judgeCards } from '../../src/background/judge-cards';
import { knowledgeOf } from '../../src/background/knowledge';
import { createCards } from '../../src/content/cards/cards';
import { Sheet } from '../../src/content/choices/sheet';
import { Gate } from '../../src/content/story/gate/gate';
import { declarations } from '../../src/core/declarations';
import { gateModel } from '../../src/core/gate-model';
import { createJudge } from '../../src/core/judge';
import { defaults, type Settings } from '../../src/core/settings';
import type { Story } from '../../src/core/story';
import { topicTraits } from '../../src/core/topics/traits';
import { siteById } from '../../src/sites';
import { speakEnglish } from '../ui/english';
import { testPage } from './test-page';

// What a page says is words, whatever it looks like: titles, names, tags and summaries never become markup of ours.

const TOPICS = topicTraits();
const site = siteById('ao3') ?? expect.fail('there is no such archive');
const url = new URL('https://archiveofourown.org/tags/Fluff/works');
const CARD = `<li id="work_7" class="work blurb group"><div class="header module"><h4 class="heading">
<a href="/works/7"></a> by <a rel="author" href="/users/x"></a></h4><h5 class="fandoms heading"><a class="tag"></a></h5>
<ul class="required-tags"><li><span class="rating" title=""><span class="text"></span></span></li></ul></div>
<ul class="tags commas"><li class="warnings"><a class="tag">Major Character Death</a></li>
<li class="freeforms"><a class="tag"></a></li></ul><blockquote class="userstuff summary"><p></p></blockquote></li>`;

const evil = fc.oneof(
	fc.constantFrom(
		'<img src=x onerror=alert(1)>',
		'<script>alert(1)</script>',
		'</style><a href="javascript:alert(1)">',
		'"><iframe srcdoc=x>',
		'&lt;b&gt;&#60;i>',
		'$1 $2 __MSG_page_show__',
		']]><!--',
		'{{constructor}}',
	),
	fc.string({ unit: 'binary', maxLength: 30 }),
);

/** What of an element and all in it was not made by us, or could run. */
const foreign = (root: ParentNode): string[] =>
	[...root.querySelectorAll('*')].flatMap((element) => [
		...(/^(?:img|script|iframe|a|object|embed|link|meta|form|base|video|audio)$/.test(element.localName)
			? [element.localName]
			: []),
		...element.getAttributeNames().filter((name) => /^on|^srcdoc$/.test(name)),
		...element.getAttributeNames().filter((name) => /^\s*javascript:/i.test(element.getAttribute(name) ?? '')),
	]);

let roots: ShadowRoot[];
beforeEach(() => {
	speakEnglish();
	roots = [];
	window.matchMedia = () => ({ matches: false }) as MediaQueryList;
	const { attachShadow } = Element.prototype;
	vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element) {
		const root = attachShadow.call(this, { mode: 'open' });
		roots.push(root);
		return root;
	});
});
afterEach(() => {
	vi.restoreAllMocks();
	document.body.replaceChildren();
});

/** A card whose every text and attribute is what the page wants it to be. */
function cardWith(words: string): Element {
	document.body.innerHTML = `<ol>${CARD}</ol>`;
	const card = document.querySelector('li.blurb') ?? expect.fail('there is no card');
	for (const element of card.querySelectorAll('a, p, .text')) if (!element.textContent) element.textContent = words;
	card.querySelector('.rating')?.setAttribute('title', words);
	return card;
}

it.each(['alert', 'blur', 'skip'] as const)('what stands for a card is text alone (%s)', async (level) => {
	await fc.assert(
		fc.asyncProperty(evil, async (words) => {
			const off = new AbortController();
			const settings: Settings = { ...defaults(), levels: { 'character-death': level } };
			const memory = { get: () => undefined, set: vi.fn(), forget: vi.fn() };
			const knowledge = knowledgeOf(settings, TOPICS, () => []);
			const fail = vi.fn();
			const ask = async ({ stories }: { stories: Story[] }) => ({
				cards: judgeCards(stories, knowledge, memory, () => undefined),
			});
			const page = testPage({ site, url, ask, fail });
			const judged = new Promise<void>((resolve) => {
				createCards(page, resolve, off.signal).judge(cardWith(words));
			});
			await judged;
			expect(fail).not.toHaveBeenCalled();
			const root = roots.at(-1) ?? expect.fail('nothing stands for the card');
			expect(root.textContent).toMatch(/Character death/i);
			expect(foreign(root)).toEqual([]);
			off.abort();
		}),
		{ numRuns: 40 },
	);
});

it('what the gate and the sheet of choices say is text alone', () => {
	fc.assert(
		fc.property(evil, (words) => {
			const story = site.card(cardWith(words), url);
			if (!story) return;
			const settings: Settings = { ...defaults(), rules: [] };
			const facts = { story, declarations: declarations(story) };
			const verdict = createJudge(settings, TOPICS)(facts, 'page');
			const model = gateModel(facts, verdict, {
				...{ settings, topics: TOPICS, hasNext: false },
				...{ reading: false, passages: false },
			});
			const nothing = () => undefined;
			const place = document.createElement('div');
			render(
				<Gate
					{...{
						model,
						how: 'twice',
						choose: nothing,
						change: nothing,
						more: nothing,
						check: nothing,
						openRule: nothing,
					}}
					done={undefined}
				/>,
				place,
			);
			expect(foreign(place)).toEqual([]);
			const sheet = document.createElement('div');
			const byRule = {
				cause: { kind: 'rule', id: 'r', text: words },
				action: 'skip',
				evidence: [{ kind: 'label', from: 'tag', words }],
			} as const;
			render(
				<Sheet
					{...{ story, declarations: facts.declarations, siteName: site.name }}
					verdict={{ action: 'skip', reasons: [byRule] }}
					ask={() => Promise.reject(new Error('nobody is there'))}
					{...{ choose: nothing, openRule: nothing, close: nothing, report: nothing, check: nothing }}
				/>,
				sheet,
			);
			expect(foreign(sheet)).toEqual([]);
			for (const made of [place, sheet]) if (story.title) expect(made.textContent).toContain(story.title);
		}),
		{ numRuns: 40 },
	);
});
