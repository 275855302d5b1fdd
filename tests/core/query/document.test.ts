import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLine, formatQuery, parseLine, rulesFromText, rulesToText } from '../../../src/core/query';
import { RULE_ACTIONS } from '../../../src/core/rule';
import { anyCondition } from '../rule/made-up';

const options = fc.constantFrom('', 'until:2026-12-01 ', 'in:list ', 'in:page,passage at:ao3 ');
const line = fc.oneof(
	fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ' ')),
	fc.constantFrom('', '# a comment', '  #', 'skip tga:x', 'skip tag:"x # y"', 'Skip   tag:"A"   #   why'),
	fc
		.tuple(
			fc.constantFrom('', 'off '),
			fc.constantFrom(...RULE_ACTIONS),
			options,
			anyCondition,
			fc.constantFrom('', ' # why'),
		)
		.map(([off, action, where, condition, note]) => `${off}${action} ${where}${formatQuery(condition)}${note}`),
);
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));

describe('rules as text', () => {
	it('is stable: text to rules to text to rules changes nothing more', () => {
		fc.assert(
			fc.property(text, (text) => {
				const once = rulesFromText(text);
				const written = rulesToText(once.rules);
				const twice = rulesFromText(written, once.rules);
				expect(twice.rules).toEqual(once.rules);
				expect(rulesToText(twice.rules)).toBe(written);
				expect(twice.errors.map(({ code }) => code)).toEqual(once.errors.map(({ code }) => code));
			}),
			{ numRuns: 500 },
		);
	});

	it('keeps comments, empty lines and lines with errors, which do nothing', () => {
		const { rules, errors } = rulesFromText('# mine\nskip tga:x\n\n\nblur tag:y');
		expect(rules.map(({ text, compiled }) => [text, compiled !== undefined])).toEqual([
			['# mine', false],
			['skip tga:x', false],
			['', false],
			['blur tag:y', true],
		]);
		expect(errors).toEqual([
			{ code: 'unknown_field', from: 5, to: 8, what: 'tga', suggestion: 'tag', line: 1, rule: rules[1]?.id },
		]);
	});

	it('gives the place of an error in the text as it was given', () => {
		const [error] = rulesFromText('\n\n  skip tga:x\n').errors;
		expect(error).toMatchObject({ line: 2, from: 7, to: 10 });
	});

	it('knows a line again, wherever it is moved to', () => {
		const { rules } = rulesFromText('skip tag:a\nblur tag:b');
		const moved = rulesFromText('alert tag:c\nblur  tag:b\nskip tag:a', rules).rules;
		expect(moved.slice(1).map(({ id }) => id)).toEqual([rules[1]?.id, rules[0]?.id]);
		expect(new Set(moved.map(({ id }) => id)).size).toBe(3);
	});

	it('gives the same line the same id everywhere, and twice the same line two', () => {
		const id = (text: string) => rulesFromText(text).rules.map((rule) => rule.id);
		expect(id('# x\nskip tag:a').at(1)).toBe(id('skip tag:a').at(0));
		expect(new Set(id('skip tag:a\nskip tag:a')).size).toBe(2);
	});
});

describe('parseLine', () => {
	it('reads when and where a rule holds, and its note', () => {
		const line = 'off blur until:2026-12-01 in:lists,page at:ao3 tag:"a # b" words:<5 # for now';
		expect(parseLine(line)).toMatchObject({
			ok: true,
			value: {
				on: false,
				action: 'blur',
				text: 'blur tag:"a # b" words:<5',
				note: 'for now',
				until: '2026-12-01',
				places: ['list', 'page'],
				sites: ['ao3'],
			},
		});
	});

	it.each([
		['sikp tag:a', 'action', 0, 'skip'],
		['skip in:lsit tag:a', 'unknown_value', 8, 'list'],
		['skip until:2026 tag:a', 'date', 11, undefined],
		['skip at:oa3 tag:a', 'unknown_value', 8, 'ao3'],
		['skip', 'empty', 4, undefined],
		[`skip tag:a # ${'b'.repeat(8000)}`, 'too_long', 8000, undefined],
	])('says what is wrong with %s', (line, code, from, suggestion) => {
		const parsed = parseLine(line, { sites: ['ao3'] });
		expect(parsed).toMatchObject({ ok: false, error: { code, from } });
		expect(!parsed.ok && parsed.error.suggestion).toBe(suggestion);
	});

	it('writes a rule that was built without text as a line', () => {
		const compiled = { action: 'skip', condition: { op: 'site', id: 'ao3' } } as const;
		const rule = { id: 'a', text: 'skip site:ao3', on: false, note: 'two\nlines', compiled };
		expect(formatLine(rule)).toBe('off skip site:ao3 # two lines');
	});
});
