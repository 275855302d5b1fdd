import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/core/judge';
import type { Level } from '../../../src/core/level';
import type { Page } from '../../../src/page/page';
import {
	type Agreed,
	chapterChoice,
	passedMode,
	rememberChapterChoice,
	rememberPassed,
} from '../../../src/page/passages/passed';
import { story } from '../../core/judge/support';

/** A page of the session, at an address; `memory` can be that of an earlier one. */
const pageAt = (path: string, memory = new Map<string, string>()) =>
	({
		url: new URL(path, 'https://archiveofourown.org'),
		memory: {
			get: (key: string) => memory.get(key),
			set: (key: string, value: string) => void memory.set(key, value),
			forget: (key: string) => void memory.delete(key),
		},
	}) as unknown as Page;
const verdict = (action: Level, ...topics: string[]): Agreed => ({
	story: story({}),
	rules: [],
	verdict: { action, reasons: topics.map((topic) => ({ cause: { kind: 'topic', topic } })) } as unknown as Verdict,
});

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
		rememberChapterChoice('ao3:1:2', 'next', page);
		expect(chapterChoice('ao3:1:2', page)).toBe('next');
		expect(chapterChoice('ao3:1:3', page)).toBeUndefined();
		rememberChapterChoice('ao3:1:2', undefined, page);
		expect(chapterChoice('ao3:1:2', page)).toBeUndefined();
	});
});
