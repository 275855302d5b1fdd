import { describe, expect, test } from 'vitest';
import {
	agreedTo,
	causesOf,
	chapterChoice,
	chapterChoiceKey,
	consentedMode,
	type Memory,
	rememberConsent,
	rememberLinkConsent,
	settleConsent,
} from '../../src/background/consent';
import type { Verdict } from '../../src/core/judge';
import type { Level } from '../../src/core/level';
import type { Mode } from '../../src/core/reading-mode';
import { story } from '../core/judge/support';

/** A page of the session, at an address; `kept` can be what an earlier one left. */
interface PageAt {
	readonly path: string;
	readonly memory: Memory;
}
const pageAt = (path: string, kept = new Map<string, string>()): PageAt => ({
	path,
	memory: {
		get: (key) => kept.get(key),
		set: (key, value) => void kept.set(key, value),
		forget: (key) => void kept.delete(key),
	},
});
const verdict = (action: Level, ...topics: string[]) =>
	({ action, reasons: topics.map((topic) => ({ cause: { kind: 'topic', topic } })) }) as unknown as Verdict;
const about = (of: Verdict, { path }: PageAt) => ({ story: story({}), action: of.action, causes: causesOf(of), path });
const passedMode = (of: Verdict, page: PageAt) => consentedMode(about(of, page), page.memory);
const rememberPassed = (of: Verdict, mode: Mode, page: PageAt, fresh = false) =>
	rememberConsent(about(of, page), mode, page.memory, fresh);
const settlePassed = (page: PageAt) => settleConsent(story({}), page.path, page.memory);

describe('what was agreed to at a gate', () => {
	test('holds for what the gate named, and for nothing else', () => {
		const page = pageAt('/works/1/chapters/1');
		rememberPassed(verdict('blur', 'torture'), 'veiled', page);
		expect(passedMode(verdict('blur', 'torture'), page)).toBe('veiled');
		expect(passedMode(verdict('blur', 'torture', 'gore'), page)).toBeUndefined();
	});

	test('is kept apart for each cause: where they meet, the most careful answer counts', () => {
		const page = pageAt('/works/1/chapters/1');
		rememberPassed(verdict('blur', 'torture'), 'veiled', page);
		rememberPassed(verdict('alert', 'needles'), 'all', page);
		expect(passedMode(verdict('alert', 'needles'), page)).toBe('all');
		expect(passedMode(verdict('blur', 'torture', 'needles'), page)).toBe('veiled');
	});

	test('in one chapter of many does not change what the gate had asked', () => {
		const page = pageAt('/works/1');
		rememberPassed(verdict('blur', 'torture'), 'veiled', page);
		rememberPassed(verdict('blur', 'torture', 'needles'), 'all', page, true);
		expect(passedMode(verdict('blur', 'torture'), page)).toBe('veiled');
		expect(passedMode(verdict('alert', 'needles'), page)).toBe('all');
	});

	test('is asked again on every page where the level is skip', () => {
		const memory = new Map<string, string>();
		rememberPassed(verdict('skip', 'torture'), 'skipped', pageAt('/works/1/chapters/1', memory));
		const again = (path: string) => passedMode(verdict('skip', 'torture'), pageAt(path, memory));
		expect(again('/works/1/chapters/1')).toBe('skipped');
		expect(again('/works/1/chapters/2')).toBeUndefined();
	});

	test.each(['', 'nonsense', '{"mode":"all"}', '{"causes":{"x":"nonsense"},"path":"/"}'])(
		'counts for nothing when it cannot be read: %s',
		(stored) => {
			const { site, id } = story({});
			const page = pageAt('/works/1', new Map([[`gate:${site}:${id}`, stored]]));
			expect(passedMode(verdict('blur', 'torture'), page)).toBeUndefined();
		},
	);
});

describe('the choice for one chapter', () => {
	test('is that chapter’s alone, and can be taken back', () => {
		const page = pageAt('/works/1');
		page.memory.set(chapterChoiceKey('ao3:1:2'), 'next');
		expect(chapterChoice('ao3:1:2', page.memory)).toBe('next');
		expect(chapterChoice('ao3:1:3', page.memory)).toBeUndefined();
		page.memory.forget(chapterChoiceKey('ao3:1:2'));
		expect(chapterChoice('ao3:1:2', page.memory)).toBeUndefined();
	});
});

describe('what the reader agreed to at a link', () => {
	const asked = (kind: 'story' | 'chapter', ...topics: string[]) => ({
		...{ kind, story: story({}) },
		reasons: verdict('skip', ...topics).reasons,
	});
	const answered = () => {
		const memory = new Map<string, string>();
		rememberLinkConsent(asked('story', 'fire'), pageAt('/tags/Rain/works', memory).memory);
		return (path: string) => pageAt(path, memory);
	};

	test('is not asked for again by the gate of the page that opens, wherever the address leads', () => {
		const at = answered();
		expect(passedMode(verdict('skip', 'fire'), at('/works/1'))).toBe('skipped');
		expect(passedMode(verdict('skip', 'fire'), at('/works/1/chapters/2'))).toBe('skipped');
	});

	test('holds for that one page, once its text is there', () => {
		const at = answered();
		settlePassed(at('/works/1/chapters/2'));
		expect(passedMode(verdict('skip', 'fire'), at('/works/1/chapters/2'))).toBe('skipped');
		expect(passedMode(verdict('skip', 'fire'), at('/works/1/chapters/3'))).toBeUndefined();
	});

	test('is no leave for something new', () => {
		expect(passedMode(verdict('skip', 'fire', 'drowning'), answered()('/works/1'))).toBeUndefined();
	});

	test('is not asked for twice at links, either', () => {
		const page = answered()('/tags/Rain/works');
		expect(agreedTo(asked('story', 'fire'), page.memory)).toBe(true);
		expect(agreedTo(asked('story', 'fire', 'drowning'), page.memory)).toBe(false);
		expect(agreedTo(asked('story', 'fire'), pageAt('/tags/Rain/works').memory)).toBe(false);
	});

	test('was agreed to where its gate was passed; the next chapter is asked for by itself', () => {
		const page = pageAt('/works/1/chapters/1');
		rememberPassed(verdict('skip', 'fire'), 'veiled', page);
		settlePassed(page);
		expect(agreedTo(asked('story', 'fire'), page.memory)).toBe(true);
		expect(agreedTo(asked('chapter', 'fire'), page.memory)).toBe(false);
	});
});
