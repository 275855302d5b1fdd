import { describe, expect, it } from 'vitest';
import { ratingOf } from '../../src/core/rating';

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
