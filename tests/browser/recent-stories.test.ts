import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { dryRun, dryRunAll, namesIn } from '../../options/sections/rules/dry-run';
import { loadCounts, loadRecentStories, logPage } from '../../src/browser/recent-stories';
import type { Facts } from '../../src/core/facts';
import { remembered } from '../../src/core/passage/results';
import { complete, readRule } from '../../src/core/query';
import type { Story } from '../../src/core/story';
import { store } from '../ui/store';

beforeEach(() => fakeBrowser.reset());

const story = (id: string, tags?: string[]): Story => ({
	site: 'ao3',
	id,
	title: `Story ${id}`,
	says: tags ? { tag: { words: tags, withheld: false } } : {},
	numbers: {},
	dates: {},
	prose: {},
});

const known = (...stories: Story[]): Facts[] => stories.map((one) => ({ story: one, declarations: [] }));

describe('stories met lately', () => {
	test('are the newest sixty, each once', async () => {
		for (let n = 0; n < 70; n++) await logPage([story(`${n}`)], []);
		await logPage([story('30', ['rain'])], []);
		const seen = await loadRecentStories();
		expect(seen).toHaveLength(60);
		expect(seen.at(-1)).toEqual(story('30', ['rain']));
		expect(new Set(seen.map(({ id }) => id)).size).toBe(60);
	});

	test('are kept for the session only', async () => {
		await logPage([story('1')], []);
		expect(await fakeBrowser.storage.local.get(null)).toEqual({});
	});

	test('show what a rule would do: acted on, or left open where the page does not say', () => {
		const stories = known(story('1', ['Wet Socks']), story('2', ['Sun']), story('3'));
		const { rule } = readRule('off skip until:2020-01-01 tag:"wet socks"', 'r');
		expect(dryRun(rule, stories)).toEqual({ of: 3, acted: 1, open: 1 });
	});

	test('show what a whole text of rules would do, as it stands, and which rule decides', () => {
		const stories = known(story('1', ['Wet Socks']), story('2', ['Sun', 'Rain']), story('3', ['Fog']));
		const lines = [
			'alert tag:"wet socks"',
			'skip tag:sun',
			'allow tag:rain',
			'off skip tag:fog',
			'skip in:page tag:fog',
		];
		const rules = lines.map((line, n) => readRule(line, `r-${n}`).rule);
		expect(dryRunAll(rules, stories).map(({ facts, action, rule }) => [facts.story.id, action, rule.id])).toEqual([
			['1', 'alert', 'r-0'],
			['2', 'allow', 'r-2'],
		]);
	});

	test('know what was found in their chapters: there is there, not there is open while chapters are unread', () => {
		const result = { story: '', chapter: '', topics: [{ topic: 'needles', level: 'sure', passages: 2 } as const] };
		const tried = (line: string, all: boolean) => {
			const found = remembered([result], all);
			return dryRun(readRule(line, 'r').rule, [{ story: story('1'), declarations: [], ...(found && { found }) }]);
		};
		expect(tried('blur topic:needles found:sure', false)).toEqual({ of: 1, acted: 1, open: 0 });
		expect(tried('blur topic:fire found:any', false)).toEqual({ of: 1, acted: 0, open: 1 });
		expect(tried('blur topic:fire found:any', true)).toEqual({ of: 1, acted: 0, open: 0 });
	});

	test('give the labels to complete from', () => {
		const line = 'skip tag:we';
		expect(complete(line, line.length, namesIn(known(story('1', ['Wet Socks'])))).items).toEqual(['"Wet Socks"']);
	});
});

test('rules that acted are counted, and forgotten when they are gone', async () => {
	await store({ rules: [readRule('skip tag:rain', 'a').rule, readRule('skip tag:fog', 'b').rule] });
	await Promise.all([logPage([], ['a', 'b', 'gone']), logPage([], ['a'])]);
	expect(await loadCounts()).toEqual({ a: 2, b: 1 });
	await store({ rules: [readRule('skip tag:rain', 'a').rule] });
	await logPage([], ['a']);
	expect(await loadCounts()).toEqual({ a: 3 });
});
