import { describe, expect, it } from 'vitest';
import { declarations } from '../../src/core/declarations';
import type { Chapter, Says, Story } from '../../src/core/story';

const story = (says: Says, prose: Story['prose'] = {}): Story => ({
	site: 'ao3',
	id: '1',
	title: 'Torture',
	says,
	numbers: {},
	dates: {},
	prose,
});
const words = (...list: string[]) => ({ words: list, withheld: false });
const from = (read: Story, chapter?: Chapter) =>
	declarations(read, chapter).map(({ topic, from }) => `${topic} ${from}`);

describe('what a story declares', () => {
	it('is read from warnings, tags and genres, with the words that said so', () => {
		const read = story({ warning: words('Major Character Death'), tag: words('Self-Harm') });
		expect(from(read)).toEqual(expect.arrayContaining(['character-death warning', 'self-harm tag']));
		expect(declarations(read).map((one) => one.words)).toEqual(
			expect.arrayContaining(['Major Character Death', 'Self-Harm']),
		);
	});

	it('is never read from names: fandoms, relationships, characters, titles', () => {
		const named = words('Suicide Squad', 'Death', 'Self-Harm');
		expect(declarations(story({ fandom: named, relationship: named, character: named, author: named }))).toEqual([]);
	});

	it('is read from notes and summaries that warn', () => {
		expect(from(story({}, { summary: 'A quiet week. TW: self-harm' }))).toContain('self-harm summary');
		expect(from(story({}, { notes: 'CW: suicide' }))).toContain('suicide notes');
	});

	it('counts what a chapter says for the chapter', () => {
		const chapter: Chapter = { notes: 'Warnings for this chapter: self-harm', warning: words('Suicide') };
		expect(from(story({}), chapter)).toEqual(expect.arrayContaining(['self-harm chapter', 'suicide chapter']));
	});

	it('is nothing where nothing is said', () => {
		expect(declarations(story({ warning: words() }))).toEqual([]);
	});
});
