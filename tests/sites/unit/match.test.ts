import { describe, expect, it } from 'vitest';
import { covers } from '../../../src/sites/match';

const on = (pattern: string, url: string) => covers(pattern, new URL(url));

describe('match patterns', () => {
	it.each([
		['*://example.org/*', 'https://example.org/a?b=c', true],
		['*://example.org/*', 'http://example.org/', true],
		['*://example.org/*', 'ftp://example.org/', false],
		['*://example.org/*', 'https://www.example.org/', false],
		['*://*.example.org/*', 'https://a.b.example.org/', true],
		['*://*.example.org/*', 'https://example.org/', true],
		['*://*.example.org/*', 'https://badexample.org/', false],
		['*://example.org/forum/*', 'https://example.org/forum/threads/1', true],
		['*://example.org/forum/*', 'https://example.org/blog/', false],
		['*://example.org/*/b*c', 'https://example.org/a/bbc', true],
		['*://example.org/*/b*c', 'https://example.org/a/bd', false],
		['*://example.org/exact', 'https://example.org/exact', true],
		['*://example.org/exact', 'https://example.org/exact/', false],
		['*://example.org/*', 'https://example.org./a', true],
		['*://*.example.org/*', 'https://a.example.org./', true],
		['*://example.org/*', 'https://example.org../a', false],
		['file:///*', 'file:///home/reader/a.txt', true],
		['file:///*', 'https://example.org/', false],
		['nonsense', 'https://example.org/', false],
	])('%s on %s: %s', (pattern, url, expected) => {
		expect(on(pattern, url)).toBe(expected);
	});
});
