import { expect, it } from 'vitest';
import { fromRegex } from '../../../src/core/importers/from-regex';

it.each([
	['storm', ['*storm*']],
	['storm|gale', ['*storm*', '*gale*']],
	['^storm.*sea$', ['storm*sea']],
	['\\bstorm', ['* storm*']],
	['slow\\s+burn', ['*slow burn*']],
	['a\\.b', ['*a.b*']],
])('carries over %s', (source, patterns) => expect(fromRegex(source)).toEqual(patterns));

it.each(['(a|b)c', '[ab]', 'a{2}', 'a+', '\\d', '.*', '', 'a||b'])('leaves behind %s', (source) => {
	expect(fromRegex(source)).toBeUndefined();
});
