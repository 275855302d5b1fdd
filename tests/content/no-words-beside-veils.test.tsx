// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Cards } from '../../popup/cards';
import { DeclaredByPage } from '../../popup/declared';
import { TopicList } from '../../popup/topic-list';
import { VerdictPanel } from '../../popup/verdict';
import { judgeCards } from '../../src/background/judge-cards';
import { knowledgeOf } from '../../src/background/knowledge';
import { cardPiece } from '../../src/content/cards/card-view';
import { Sheet } from '../../src/content/choices/sheet';
import { LinkReasons, namesOf, SkippedReasons } from '../../src/content/link-preview/reasons';
import { Declared, Open } from '../../src/content/story/gate/sections';
import { declarations } from '../../src/core/declarations';
import { gateModel } from '../../src/core/gate-model';
import { createJudge } from '../../src/core/judge';
import { rulesFromText } from '../../src/core/query/document';
import { defaults, type Settings } from '../../src/core/settings';
import type { PageStatus } from '../../src/core/status';
import type { Story } from '../../src/core/story';
import { topicTraits } from '../../src/core/topics/traits';
import { speakEnglish } from '../ui/english';

// What a veil covers is not said beside it: topics are named, the page's own words only once the reader asks why.

const TOPICS = topicTraits();
const WARNINGS = ['Major Character Death', 'Graphic Depictions Of Violence'];
const TAGS = ['Suicide Attempt at the Lighthouse', 'hurt no comfort', 'Graphic Self-Harm (old)', 'No Animal Death'];
const TITLE = 'What the Tide Kept';
const STORY: Story = {
	...{ site: 'ao3', id: '1', title: TITLE, numbers: {}, dates: {}, prose: {} },
	says: {
		warning: { words: WARNINGS, withheld: false },
		tag: { words: TAGS, withheld: false },
		author: { words: ['harbourmouse'], withheld: false },
	},
};
const PAGE_WORDS = [...WARNINGS, ...TAGS, TITLE, 'harbourmouse'];

const reader = (level: 'alert' | 'blur' | 'skip'): Settings => ({
	...defaults(),
	levels: { 'character-death': level, 'graphic-violence': level, suicide: level, 'self-harm': level },
	rules: rulesFromText(`${level} tag:"hurt no comfort"\n${level} title:"tide kept"\n${level} author:harbourmouse`, [])
		.rules,
});

const judged = (level: 'alert' | 'blur' | 'skip') => {
	const facts = { story: STORY, declarations: declarations(STORY) };
	return { facts, verdict: createJudge(reader(level), TOPICS)(facts, 'page') };
};

/** Page words, as the page has them or in other letters, in a text and in all attributes of what stands in an element. */
const quotedIn = (root: Element): string[] => {
	const attributes = [...root.querySelectorAll('*')].flatMap((each) => [...each.attributes].map(({ value }) => value));
	const all = [root.textContent ?? '', ...attributes].join('\n').toLowerCase();
	return PAGE_WORDS.filter((words) => all.includes(words.toLowerCase()));
};

const drawn = (content: Parameters<typeof render>[0]): Element => {
	const place = document.createElement('div');
	render(content, place);
	return place;
};

beforeEach(speakEnglish);
afterEach(() => vi.restoreAllMocks());

describe.each(['alert', 'blur', 'skip'] as const)('beside a story with the level %s', (level) => {
	it('a card names topics, and quotes nothing until it is asked why', () => {
		const memory = { get: () => undefined, set: vi.fn(), forget: vi.fn() };
		const [answer] = judgeCards(
			[STORY],
			knowledgeOf(reader(level), TOPICS, () => []),
			memory,
			() => undefined,
		);
		const said = answer?.said ?? expect.fail('nothing is said');
		const nothing = () => undefined;
		for (const revealed of [false, true]) {
			const acts = { reveal: nothing, again: nothing, more: nothing };
			const piece = cardPiece(level, revealed, { said, preferences: { reveal: 'twice' }, ...acts });
			expect(piece.textContent).toMatch(/suicide/i);
			expect(quotedIn(piece)).toEqual([]);
		}
		expect(said.names.slice(0, 2)).toEqual(['Suicide', 'Self-harm']);
		expect(said.because.join()).toContain(TAGS[0]);
	});

	it('previews and the question before opening quote nothing', () => {
		const { verdict } = judged(level);
		const known = {
			...({ kind: 'story', title: '', story: STORY, ahead: false, agreed: false } as const),
			...{ action: verdict.action, reasons: verdict.reasons },
		};
		expect(quotedIn(drawn(<LinkReasons known={known} />))).toEqual([]);
		expect(quotedIn(drawn(<SkippedReasons known={known} />))).toEqual([]);
		expect(namesOf(known)).toMatch(/suicide/i);
	});

	it('the gate quotes nothing', () => {
		const { facts, verdict } = judged(level);
		const model = gateModel(facts, verdict, {
			...{ settings: reader(level), topics: TOPICS, hasNext: false, reading: false, passages: false },
		});
		const open = () => undefined;
		const place = drawn(
			<>
				<Declared {...model} openRule={open} />
				<Open {...model} openRule={open} />
			</>,
		);
		expect(place.textContent).toMatch(/suicide/i);
		expect(place.textContent).toMatch(/death of an animal|animal death/i);
		expect(quotedIn(place)).toEqual([]);
	});

	it('the popup quotes nothing, of a story or of a list, until it is asked why', () => {
		const { facts, verdict } = judged(level);
		const { site, id, says } = STORY;
		const common = { site, siteName: 'AO3', paused: 'no', failed: false } as const;
		const opened: PageStatus = {
			...{ ...common, kind: 'story', verdict },
			story: { ...{ site, id, says, title: '', authors: [], silence: [] }, declarations: facts.declarations },
		};
		const place = drawn(
			<>
				<VerdictPanel status={opened} />
				<DeclaredByPage status={opened} />
				<TopicList status={opened} settings={reader(level)} onChange={() => undefined} />
				<Cards cards={{ show: 0, alert: 0, blur: 0, skip: 0, [level]: 1 }} acted={[verdict]} />
			</>,
		);
		// What is closed is there for nobody until it is opened.
		for (const hidden of place.querySelectorAll('details > :not(summary)')) hidden.remove();
		expect(place.textContent).toMatch(/suicide/i);
		expect(quotedIn(place)).toEqual([]);
	});

	it('the sheet of choices begins with what acted, and quotes no label before it is opened', () => {
		const { facts, verdict } = judged(level);
		const nothing = () => undefined;
		const place = drawn(
			<Sheet
				{...{ verdict, story: { ...STORY, title: '' }, declarations: facts.declarations, siteName: 'AO3' }}
				ask={() => Promise.reject(new Error('nobody is there'))}
				{...{ choose: nothing, openRule: nothing, check: undefined, report: nothing, close: nothing }}
			/>,
		);
		for (const hidden of place.querySelectorAll('details > :not(summary)')) hidden.remove();
		// The reader's own rules are told in their words, and authors are offered by name.
		const labels = quotedIn(place).filter((words) => !['hurt no comfort', 'harbourmouse'].includes(words));
		expect(labels).toEqual([]);
		expect(place.querySelector('h2')?.textContent).toBe('What acted here');
	});
});
