import { expect, it } from 'vitest';
import { parseHost } from '../../options/sections/parse-host';

it.each([
	['stories.example', 'stories.example'],
	[' https://www.stories.example/a/b?c ', 'www.stories.example'],
	['http://Stories.Example:8080/', 'stories.example'],
])('reads the host in %j', (text, host) => {
	expect(parseHost(text)).toBe(host);
});

it.each([
	'',
	'   ',
	'stories',
	'two words.example',
	'ftp://stories.example',
	'file:///a/b.txt',
	'https://',
	'.',
	'javascript:alert(1)',
])('finds none in %j', (text) => {
	expect(parseHost(text)).toBeUndefined();
});
