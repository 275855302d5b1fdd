import { describe, expect, it } from 'vitest';
import { review, rulesFromText } from '../../../src/core/query';

const remarks = (text: string) => {
	const { rules } = rulesFromText(text);
	const line = (id: string | undefined) => rules.findIndex((rule) => rule.id === id);
	return review(rules).map(({ kind, rule, other }) => (other ? [kind, line(rule), line(other)] : [kind, line(rule)]));
};

describe('review', () => {
	it('points out rules that say the same, in whatever order', () => {
		expect(remarks('skip tag:a tag:B\nskip tag:b tag:a')).toEqual([['duplicate', 1, 0]]);
	});

	it('points out another action for the same', () => {
		expect(remarks('skip tag:a\nallow tag:a')).toEqual([['contradiction', 1, 0]]);
	});

	it.each(['skip tag:a -tag:a', 'skip words:<5 words:>9', 'skip updated:<2020 updated:2021', 'skip site:ao3 site:ffn'])(
		'points out that this never holds: %s',
		(text) => expect(remarks(text)).toEqual([['never', 0]]),
	);

	it('says nothing of rules that differ, are off, or hold elsewhere', () => {
		expect(remarks('skip tag:a\nskip tag:a*\noff skip tag:a\nskip in:list tag:a\nskip words:<5 words:>3')).toEqual([]);
	});
});
