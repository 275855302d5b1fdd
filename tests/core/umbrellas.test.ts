import { describe, expect, it } from 'vitest';
import { declarations } from '../../src/core/declarations';
import type { Chapter, Story } from '../../src/core/story';
import { umbrellas } from '../../src/core/umbrellas';
import { says, story } from './judge/support';

const of = (one: Story, chapters: readonly Chapter[] = []) =>
	umbrellas(one, [...declarations(one), ...chapters.flatMap((chapter) => declarations(one, chapter))], chapters);

describe('an umbrella warning', () => {
	it('is told with its words and where they stand', () => {
		expect(of(story({ tag: says('Fluff', 'Dead Dove: Do Not Eat') }))).toEqual([
			{ from: 'tag', words: 'Dead Dove: Do Not Eat' },
		]);
		expect(of(story({ warning: says('Sensitive Content') }))).toEqual([
			{ from: 'warning', words: 'Sensitive Content' },
		]);
	});

	it('stays one beside tags that name something, when it points nowhere', () => {
		expect(of(story({ tag: says('Whump', 'Needles', 'Dead Dove: Do Not Eat') }))).toHaveLength(1);
	});

	it('is none when the tags it points to name something', () => {
		expect(of(story({ tag: says('Mind the tags') }))).toHaveLength(1);
		expect(of(story({ tag: says('Mind the tags', 'Needles') }))).toEqual([]);
		expect(of(story({ tag: says('Mind the tags', 'No Needles') }))).toHaveLength(1);
	});

	it('is none when the notes it points to are there and name something', () => {
		const pointing = story({ tag: says('warnings in the notes') });
		expect(of(pointing)).toHaveLength(1);
		expect(of({ ...pointing, prose: { notes: 'Content warnings: drowning.' } })).toEqual([]);
		expect(of(pointing, [{ notes: 'TW: drowning' }])).toEqual([]);
	});

	it('is read in the notes of a chapter', () => {
		expect(of(story(), [{ notes: 'See the end notes for warnings.' }])).toEqual([
			{ from: 'chapter', words: 'See the end notes for warnings.' },
		]);
	});
});
