import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkTo, sharedIn } from '../../../src/core/query/shared-link';

it('a link gives back the rules it carries, in its fragment alone', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (rules) => {
			const link = linkTo(rules);
			expect(sharedIn(`  ${link}\n`)).toBe(rules);
			expect(link.split('#')[0]).toBe('web+forewarned:rules');
		}),
	);
});

it('a link that was cut is told from a whole one', () => {
	const link = linkTo('skip tag:"hurt no comfort"\nalert topic:fire\n');
	for (let end = link.indexOf('#') + 20; end < link.length; end++) expect(sharedIn(link.slice(0, end))).toBe('broken');
	expect(sharedIn('skip tag:forewarned')).toBeUndefined();
});
