import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLiteral } from '../../../src/core/importers/script-literal';

describe('readLiteral', () => {
	it('reads everything that JSON can say', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
				const text = JSON.stringify(value).replace(/-?\d[\d.]*e[+-]?\d+/gi, '0');
				expect(readLiteral(text)?.value).toEqual(JSON.parse(text));
			}),
		);
	});

	it('reads names without quotes, three kinds of quotes, comments and stray commas', () => {
		const text = `{ // first
			a: 'it\\'s', "b": \`x\`, /* c: 1, */ c: [1, -2.5, true, null,], 'd': "\\u0041\\x42\\u{43}\\n",
		};`;
		expect(readLiteral(text)?.value).toEqual({ a: "it's", b: 'x', c: [1, -2.5, true, null], d: 'ABC\n' });
	});

	it.each(['{ a: f() }', '{ a: b }', `[\`\${x}\`]`, '{ a: /x/ }', '{ a: 1', '[1 2]', "'x", '{ [a]: 1 }', '{ ...a }'])(
		'does not run or guess %s',
		(text) => expect(readLiteral(text)).toBeUndefined(),
	);

	it('reads any text or refuses it, and touches no prototype', () => {
		fc.assert(fc.property(fc.string(), (text) => void readLiteral(text)));
		const value = readLiteral('{ __proto__: { polluted: true } }')?.value as Record<string, unknown>;
		expect(value.polluted).toBeUndefined();
		expect(readLiteral('['.repeat(100_000))).toBeUndefined();
	});
});
