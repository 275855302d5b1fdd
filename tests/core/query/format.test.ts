import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery, parseQuery } from '../../../src/core/query';
import { evaluate } from '../../../src/core/rule/evaluate';
import { view } from '../../../src/core/rule/view';
import { anyCondition, anyFacts } from '../rule/made-up';

describe('formatQuery', () => {
	it('writes what reads back as the same query, with the same answer for every story', () => {
		fc.assert(
			fc.property(anyCondition, anyFacts, (condition, one) => {
				const text = formatQuery(condition);
				const read = parseQuery(text);
				expect(read).toMatchObject({ ok: true });
				if (!read.ok) return;
				expect(formatQuery(read.value)).toBe(formatQuery(parseAgain(formatQuery(read.value))));
				const looked = view(one, 'page', 'balanced');
				expect(evaluate(read.value, looked)).toBe(evaluate(condition, looked));
			}),
			{ numRuns: 1000 },
		);
	});

	it.each([
		'tag:"hurt no comfort" -fandom:"good omens"',
		'words:<=999',
		'crossover:yes',
		'-(tag:a OR tag:b)',
		'(tag:a OR tag:b) tag:c',
		'(topic:needles found:sure) tag:a',
		'author:rose',
		'author:"anonymous"',
		'tag:"none"',
		'updated:[2020-01-01 TO 2020-12-31]',
	])('leaves %s as it is', (text) => expect(formatQuery(parseAgain(text))).toBe(text));
});

function parseAgain(text: string) {
	const read = parseQuery(text);
	if (!read.ok) throw new Error(JSON.stringify(read.error));
	return read.value;
}
