// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Opening } from '../../../src/content/link-preview/idle-bridge';
import { addressOf, knownOf } from '../../../src/content/link-preview/link-knowledge';
import { keepAhead } from '../../../src/content/link-preview/prefetch-memory';
import { toldOf } from '../../../src/content/link-preview/reasons';
import type { Page } from '../../../src/content/page';
import { createJudge } from '../../../src/core/judge';
import { chapterKey, chapterName, type Earlier } from '../../../src/core/passage/results';
import type { Exception } from '../../../src/core/settings';
import ao3 from '../../../src/sites/archives/ao3';
import { declared, facts, settings, story, TOPIC_MAP } from '../../core/judge/support';

const FIRE: Earlier = { topic: 'fire', level: 'sure', passages: 2, chapters: [2] };
const CHAPTERS = new Map([[chapterKey(chapterName('ao3', '7', '72')), [FIRE]]]);
const SKIP = settings({ levels: { fire: 'skip' } });

let memory: Map<string, string>;
beforeEach(() => {
	memory = new Map();
	document.body.innerHTML = '';
});

const opening = (path: string, wanted = SKIP): Opening => {
	const page = {
		site: ao3,
		settings: wanted,
		url: new URL(path, 'https://archiveofourown.org/'),
		topics: TOPIC_MAP,
		memory: { get: (key: string) => memory.get(key), set: (key: string, value: string) => void memory.set(key, value) },
		earlier: ({ id }: { id: string }) => (id === '8' ? [FIRE] : []),
	} as unknown as Page;
	return {
		page,
		judge: createJudge(wanted, TOPIC_MAP),
		cardFacts: (card) =>
			facts({ story: { ...story(), id: card.id.replace('work_', '') }, declarations: [declared('fire')] }),
		openFacts: () => undefined,
		read: async () => undefined,
	};
};
const put = (html: string): HTMLAnchorElement => {
	document.body.innerHTML = html;
	return document.querySelector('a') as HTMLAnchorElement;
};
const known = (link: HTMLAnchorElement, at: Opening) => {
	const to = addressOf(link.getAttribute('href') ?? '', at.page);
	return to && knownOf(link, to, at, CHAPTERS);
};

describe('what is known of a link', () => {
	test('on a card is what the card says, whatever lists may do', () => {
		const at = opening(
			'/tags/Rain/works',
			settings({ levels: { fire: 'skip' }, lists: { atMost: 'alert', stub: 'line' } }),
		);
		const card = '<li class="work blurb" id="work_5"><h4 class="heading"><a href="/works/5">A</a></h4></li>';
		expect(known(put(card), at)).toMatchObject({ kind: 'story', story: { id: '5' }, action: 'skip' });
	});

	test('on a card that leads elsewhere is nothing', () => {
		const at = opening('/tags/Rain/works');
		const card = '<li class="work blurb" id="work_5"><a href="/users/someone">someone</a></li>';
		expect(known(put(card), at)).toBeUndefined();
		expect(known(put(card.replace('/users/someone', '/works/6')), at)).toBeUndefined();
	});

	test('to another story is what was found in it', () => {
		const found = known(put('<a href="/works/8">Next in the series</a>'), opening('/works/7/chapters/71'));
		expect(found).toMatchObject({ kind: 'story', story: { site: 'ao3', id: '8' }, action: 'skip' });
		expect(known(put('<a href="/works/9">Another</a>'), opening('/works/7/chapters/71'))).toMatchObject({
			reasons: [],
		});
	});

	test('to a chapter is what was found in that chapter, from another chapter and from the contents', () => {
		const link = '<a href="/works/7/chapters/72#workskin">2</a>';
		expect(known(put(link), opening('/works/7/chapters/71'))).toMatchObject({ kind: 'chapter', action: 'skip' });
		expect(known(put(link), opening('/works/7/navigate'))).toMatchObject({ kind: 'chapter', action: 'skip' });
		expect(known(put(link.replace('72', '73')), opening('/works/7/chapters/71'))).toBeUndefined();
	});

	test('to the story itself or to a chapter that is on the page is nothing', () => {
		expect(known(put('<a href="/works/7">Entire work</a>'), opening('/works/7/chapters/71'))).toBeUndefined();
		const here =
			'<div id="chapters"><div class="chapter" id="chapter-2"><h3 class="title"><a href="/works/7/chapters/72">2</a></h3><div class="userstuff">Text.</div></div></div>';
		expect(known(put(here), opening('/works/7/chapters/72'))).toBeUndefined();
	});

	test('that was read ahead tells of its own chapter, and nothing found is worth saying', () => {
		const at = opening('/works/7/chapters/71');
		const link = put('<a href="/works/7/chapters/73">Next</a>');
		const verdict = at.judge(facts({ declarations: [declared('fire')] }), 'page');
		keepAhead(new URL('https://archiveofourown.org/works/7/chapters/73'), verdict, at.page);
		const ahead = known(link, at);
		expect(ahead).toMatchObject({ ahead: true, action: 'skip' });
		expect(ahead && toldOf(ahead)).toEqual([]);
	});

	test('is nothing where the reader always wants the story shown', () => {
		const exceptions: Exception[] = [{ kind: 'story', site: 'ao3', id: '8', name: 'A' }];
		const at = opening('/works/7/chapters/71', settings({ levels: { fire: 'skip' }, exceptions }));
		expect(known(put('<a href="/works/8">Next in the series</a>'), at)).toMatchObject({ action: 'show', reasons: [] });
	});

	test('away from the archive is nothing', () => {
		const at = opening('/works/7/chapters/71');
		for (const href of ['https://elsewhere.example/works/8', 'javascript:void(0)', 'mailto:a@b.example', 'http://[']) {
			expect(addressOf(href, at.page)).toBeUndefined();
		}
	});
});
