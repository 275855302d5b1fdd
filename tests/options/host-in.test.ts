import { expect, it } from 'vitest';
import { hostIn } from '../../options/sections/host-in';

it.each([
	['stories.example', 'stories.example'],
	[' https://www.stories.example/a/b?c ', 'www.stories.example'],
	['http://Stories.Example:8080/', 'stories.example'],
])('reads the host in %j', (text, host) => {
	expect(hostIn(text)).toBe(host);
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
	expect(hostIn(text)).toBeUndefined();
});
