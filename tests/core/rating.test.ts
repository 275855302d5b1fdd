import { describe, expect, it } from 'vitest';
import { ratingOf, strictestRating } from '../../src/core/rating';

describe('ratingOf', () => {
	it.each([
		['General Audiences', 'general'],
		['Teen And Up Audiences', 'teen'],
		['Mature', 'mature'],
		['Explicit', 'explicit'],
		['Not Rated', 'unrated'],
		['No rating', 'unrated'],
		['K', 'general'],
		['K+', 'general'],
		['T', 'teen'],
		['M', 'mature'],
		['Rated: Fiction  T', 'teen'],
		['Rated: Fiction K+', 'general'],
		['Fiction MA', 'explicit'],
		['PG-13', 'teen'],
		['PG', 'general'],
		['R', 'mature'],
		['NC-17', 'explicit'],
		['NC17', 'explicit'],
		['Rating: 18+', 'explicit'],
		['Teen (13+)', 'teen'],
		['R - Restricted', 'mature'],
		['Everyone', 'general'],
		['R-18G', 'explicit'],
		['Ｍａｔｕｒｅ', 'mature'],
		['Explícito', 'explicit'],
		['Tout public', 'general'],
		['P16', 'mature'],
		['全年龄', 'general'],
		['Для всех', 'general'],
	])('reads %s as %s', (words, rating) => {
		expect(ratingOf(words)).toBe(rating);
	});

	it.each(['', 'Angst', 'The Mandalorian', 'a b c', 'Harry P.'])('knows that %j is no rating', (words) => {
		expect(ratingOf(words)).toBeUndefined();
	});
});

describe('strictestRating', () => {
	it('takes the strictest of a series', () => {
		expect(strictestRating(['Teen And Up Audiences', 'Explicit', 'General Audiences'])).toBe('explicit');
	});
	it('lets a rating win over "not rated"', () => {
		expect(strictestRating(['Not Rated', 'General Audiences'])).toBe('general');
	});
	it('is unrated when only that is said, and nothing when nothing is', () => {
		expect(strictestRating(['Not Rated'])).toBe('unrated');
		expect(strictestRating([])).toBeUndefined();
	});
});
