import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fandomsIn, parseMeta } from '../../../src/sites/engines/fanfiction-meta';

describe('the line of labels', () => {
	it('is nothing without a rating it knows', () => {
		expect(parseMeta('English - Drama - Words: 100')).toBeUndefined();
		expect(parseMeta('Rated: X - English')).toBeUndefined();
		expect(parseMeta('')).toBeUndefined();
	});

	it('tells genres from characters', () => {
		const meta = parseMeta('Rated: T - English - Hurt/Comfort/Sci-Fi - Ann K., Ben L. - Chapters: 2 - Words: 10');
		expect(meta).toMatchObject({ genres: ['Hurt/Comfort', 'Sci-Fi'], characters: ['Ann K.', 'Ben L.'], chapters: 2 });
	});

	it('reads pairings in brackets and everybody else beside them', () => {
		const meta = parseMeta('Rated: M - English - [Ann, Ben] [Cat, Dan] Eve - Words: 10 - Complete');
		expect(meta).toMatchObject({
			relationships: ['Ann/Ben', 'Cat/Dan'],
			characters: ['Ann', 'Ben', 'Cat', 'Dan', 'Eve'],
			complete: true,
		});
	});

	it('is not fooled by names that hold hyphens', () => {
		expect(parseMeta('Rated: K - English - Spider-Man, Jean-Luc P. - Words: 10')?.characters).toEqual([
			'Spider-Man',
			'Jean-Luc P.',
		]);
	});

	it('keeps a fandom whole that has an ampersand of its own', () => {
		expect(fandomsIn('Law & Order')).toEqual(['Law & Order']);
		expect(fandomsIn('Crossover - Naruto & Bleach')).toEqual(['Naruto', 'Bleach']);
		expect(fandomsIn('Crossover - Law & Order & Bones')).toEqual(['Law & Order & Bones']);
		expect(fandomsIn('')).toEqual([]);
	});

	it('never throws, and reads a rating back, whatever surrounds it', () => {
		fc.assert(
			fc.property(fc.string(), fc.constantFrom('K', 'K+', 'T', 'M'), fc.string(), (before, rating, after) => {
				fc.pre(!/rated:/i.test(before));
				return parseMeta(`${before} Rated: ${rating} - English - ${after}`)?.rating === rating;
			}),
		);
	});
});
