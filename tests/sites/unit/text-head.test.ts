import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chapterHeading, readHead } from '../../../src/sites/engines/text-head';

const PROSE = 'The keeper climbed the stairs to look for the boats that should long have been there by now.';

describe('the head of a text', () => {
	it('is empty where the story begins at once', () => {
		expect(readHead(`${PROSE}\n\n${PROSE}`)).toEqual({ says: {} });
		expect(readHead('')).toEqual({ says: {} });
	});

	it('takes a first line for the title only where a head follows', () => {
		expect(readHead(`The Long Shore\nby tern\n\n${PROSE}`)).toMatchObject({
			title: 'The Long Shore',
			says: { author: ['tern'] },
		});
		expect(readHead(`Low tide\n\n${PROSE}`).title).toBeUndefined();
	});

	it('does not read labels out of the story', () => {
		const late = `${PROSE.repeat(4)}\n\nRating: this is dialogue`;
		expect(readHead(late).says).toEqual({});
	});

	it('does not read labels out of dialogue, however short its lines', () => {
		const talk = ['“Who is there?”', '“The tide.”', 'She laughed.', 'Warning: keep off the rocks'].join('\n');
		expect(readHead(talk).says).toEqual({});
	});

	it('reads past a disclaimer', () => {
		expect(readHead('The Long Shore\nby tern\nNone of it is mine.\nRating: PG').says.rating).toEqual(['PG']);
	});

	it('understands marks of emphasis around labels', () => {
		expect(readHead('**Title:** The Long Shore\n_Warnings:_ storms; grief').title).toBe('The Long Shore');
		expect(readHead('**Warnings:** storms; grief.').says.warning).toEqual(['storms', 'grief']);
	});

	it.each([
		['Chapter three', { number: 3 }],
		['CHAPTER 12: Low Water', { number: 12, title: 'Low Water' }],
		['## Chapter 2 - High Water ##', undefined],
		['Chapter of accidents', undefined],
		['The chapter ended.', undefined],
	])('chapter heading %s', (text, expected) => {
		if (expected) expect(chapterHeading(text)).toMatchObject(expected);
		else expect(chapterHeading(text)?.title).not.toBe('');
	});

	it('never throws', () => {
		fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => typeof readHead(text).says === 'object'));
	});
});
