import { describe, expect, it } from 'vitest';
import { languages } from '../../tools/lib/locales/files';
import { sources } from '../sources';

const listing = sources(['store/listing'], /\.txt$/);
const text = (language: string, kind: 'short' | 'long'): string =>
	(listing[`store/listing/${language}/${kind}.txt`] ?? '').trim();

/** Words that promise what nobody can: `docs` and the interface do without them, too. */
const PROMISE = /\b(?:safe|sicher|segur[oa]|sûre?|sicur[oa])\b|безопасн|安全/i;

const points = (long: string): number => long.split('\n').filter((line) => line.startsWith('• ')).length;

describe.each(languages())('the listing in %s', (language) => {
	it('is there, as long as the stores allow', () => {
		// https://extensionworkshop.com/documentation/develop/create-an-appealing-listing: 250 for a summary;
		// https://developer.chrome.com/docs/webstore/cws-dashboard-listing: 16,000 for a description.
		expect(text(language, 'short').length).toBeGreaterThan(50);
		expect(text(language, 'short').length).toBeLessThanOrEqual(250);
		expect(text(language, 'long').length).toBeGreaterThan(500);
		expect(text(language, 'long').length).toBeLessThanOrEqual(16_000);
	});

	it('says as much as in English, and names the same archives', () => {
		expect(points(text(language, 'long'))).toBe(points(text('en', 'long')));
		const names = ['AO3', 'FanFiction.net', 'FictionPress', 'Royal Road', 'Scribble Hub', 'Wattpad', 'SquidgeWorld'];
		expect(names.filter((name) => !text(language, 'long').includes(name))).toEqual([]);
	});

	it('promises nothing that nobody can', () => {
		expect(`${text(language, 'short')}\n${text(language, 'long')}`).not.toMatch(PROMISE);
	});
});

it('there is no listing in a language the extension does not speak', () => {
	const listed = Object.keys(listing).map((path) => path.split('/')[2] ?? '');
	expect(listed.filter((language) => !languages().includes(language))).toEqual([]);
});
