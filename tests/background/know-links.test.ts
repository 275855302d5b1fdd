import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Memory } from '../../src/background/consent';
import { rememberLinkConsent } from '../../src/background/consent';
import { claimPrefetch, keepPrefetched, knowLinks } from '../../src/background/know-links';
import { knowledgeOf } from '../../src/background/knowledge';
import { rememberChapter } from '../../src/browser/chapters';
import { visibleReasons } from '../../src/content/link-preview/reasons';
import { chapterKey, chapterName, type Earlier, storyKey } from '../../src/core/passage/results';
import type { Exception } from '../../src/core/settings';
import type { LinkTarget } from '../../src/protocol/answers';
import { declared, facts, settings, TOPIC_MAP } from '../core/judge/support';

const FIRE: Earlier = { topic: 'fire', level: 'sure', passages: 2, chapters: [2] };
const SKIP = settings({ levels: { fire: 'skip' } });
const base = 'https://archiveofourown.org';

let memory: Memory;
beforeEach(() => {
	fakeBrowser.reset();
	const kept = new Map<string, string>();
	memory = {
		get: (key) => kept.get(key),
		set: (key, value) => void kept.set(key, value),
		forget: (key) => void kept.delete(key),
	};
});

const earlier = ({ id }: { id: string }) => (id === '8' ? [FIRE] : []);
const knowledge = (wanted = SKIP) => knowledgeOf(wanted, TOPIC_MAP, earlier);
const know = async (link: LinkTarget, here: string | undefined, wanted = SKIP) =>
	(await knowLinks({ type: 'know-links', site: 'ao3', here, links: [link] }, knowledge(wanted), memory))[0];
const chapter = (id: string): LinkTarget => ({ href: `${base}/works/7/chapters/${id}`, story: '7', chapter: id });

describe('what is known of a link', () => {
	test('to another story is what was found in it', async () => {
		expect(await know({ href: `${base}/works/8`, story: '8' }, '7')).toMatchObject({
			...{ kind: 'story', story: { site: 'ao3', id: '8' } },
			action: 'skip',
		});
		expect(await know({ href: `${base}/works/9`, story: '9' }, '7')).toBeNull();
	});

	test('to a chapter is what was found in that chapter', async () => {
		await rememberChapter({
			...{ story: storyKey('ao3', '7'), chapter: chapterKey(chapterName('ao3', '7', '72')), number: 2 },
			topics: [{ topic: 'fire', level: 'sure', passages: 2 }],
		});
		expect(await know(chapter('72'), '7')).toMatchObject({ kind: 'chapter', action: 'skip', agreed: false });
		expect(await know(chapter('73'), '7')).toBeNull();
		expect(await know(chapter('72'), undefined)).toBeNull();
	});

	test('is nothing of chapters where the reader wants nothing remembered', async () => {
		await rememberChapter({
			...{ story: storyKey('ao3', '7'), chapter: chapterKey(chapterName('ao3', '7', '72')) },
			topics: [{ topic: 'fire', level: 'sure', passages: 2 }],
		});
		expect(await know(chapter('72'), '7', { ...SKIP, scanner: { ...SKIP.scanner, remember: false } })).toBeNull();
	});

	test('to the story itself is nothing', async () => {
		expect(await know({ href: `${base}/works/7`, story: '7' }, '7')).toBeNull();
	});

	test('that was fetched ahead tells of its own chapter, and nothing found is worth saying', async () => {
		const verdict = knowledge().judge(facts({ declarations: [declared('fire')] }), 'page');
		const { href } = chapter('73');
		expect(claimPrefetch(href, memory)).toBe(true);
		expect(claimPrefetch(`${href}#workskin`, memory)).toBe(false);
		expect(await know(chapter('73'), '7')).toBeNull();
		keepPrefetched(href, verdict, memory);
		const ahead = await know(chapter('73'), '7');
		expect(ahead).toMatchObject({ ahead: true, action: 'skip' });
		expect(ahead && visibleReasons(ahead)).toEqual([]);
	});

	test('says that its reader agreed to it', async () => {
		const link = { href: `${base}/works/8`, story: '8' };
		const known = (await know(link, '7')) ?? expect.fail('nothing is known');
		rememberLinkConsent(known, memory);
		expect(await know(link, '7')).toMatchObject({ agreed: true });
	});

	test('is nothing where the reader always wants the story shown', async () => {
		const exceptions: Exception[] = [{ kind: 'story', site: 'ao3', id: '8', name: 'A' }];
		const wanted = settings({ levels: { fire: 'skip' }, exceptions });
		expect(await know({ href: `${base}/works/8`, story: '8' }, '7', wanted)).toBeNull();
	});
});
