import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILDER_FIELDS, builderLine, WHERE } from '../../../options/sections/rules/builder-line';
import { added, changed, reworded, rewritten } from '../../../options/sections/rules/edit';
import { highlightSyntax } from '../../../options/sections/rules/highlight-syntax';
import { remarksOn } from '../../../options/sections/rules/remarks';
import { VOCABULARY } from '../../../options/sections/rules/vocabulary';
import { parseLine, readRule, rulesFromText, rulesToText } from '../../../src/core/query';
import { RULE_ACTIONS } from '../../../src/core/rule';
import { defaults } from '../../../src/core/settings';
import { speakEnglish } from '../../ui/english';

const LINES = [
	'skip tag:"wet socks"',
	'off blur tag:rain # a note',
	'# the sea',
	'alert nonsense:x',
	'allow author:"A B"',
];
const withRules = (text: string) => ({ ...defaults(), rules: rulesFromText(text, [], VOCABULARY).rules });
const line = fc.oneof(fc.constantFrom(...LINES), fc.string(), fc.string({ unit: 'grapheme' }));

describe('pieces of a line', () => {
	test('are the line again, wherever the error stands', () => {
		fc.assert(
			fc.property(line, fc.nat(40), fc.nat(40), (text, a, b) => {
				const one = text.replace(/[\r\n]/g, ' ');
				const error = { from: Math.min(a, b), to: Math.max(a, b) };
				expect(
					highlightSyntax(one, error)
						.map((piece) => piece.text)
						.join(''),
				).toBe(one);
			}),
		);
	});

	test('tell action, field, joining word and note apart', () => {
		const kinds = highlightSyntax('off skip tag:a OR "tag:b" # c').filter(({ kind }) => kind !== 'plain');
		expect(kinds.map(({ text, kind }) => [text, kind])).toEqual([
			['off skip', 'action'],
			['tag:', 'field'],
			['OR', 'operator'],
			['# c', 'note'],
		]);
	});

	test('mark what could not be read', () => {
		const { error } = readRule('skip tga:rain', '');
		expect(highlightSyntax('skip tga:rain', error).find(({ wrong }) => wrong)?.text).toContain('tga');
	});
});

describe('the builder', () => {
	test('writes a line that reads back, for any words', () => {
		const texts = BUILDER_FIELDS.filter(
			(ask) => !['topic', 'found', 'rating', 'site', 'words_under', 'words_over'].includes(ask),
		);
		fc.assert(
			fc.property(
				fc.constantFrom(...RULE_ACTIONS),
				fc.constantFrom(...texts),
				fc.constantFrom(...texts),
				fc.stringMatching(/^[a-z](?:[\w "\\#():'’-]{0,18}[a-z])?$/),
				fc.constantFrom('', 'low tide', 'OR', 'none'),
				fc.constantFrom(...WHERE),
				(action, ask, other, words, unless, where) => {
					const and = { ask: other, words: unless };
					const when = { ask, words, ...(unless && { also: [unless] }) };
					const draft = { action, when, and, unless: { ask: other, words: unless }, where };
					expect(parseLine(builderLine(draft)).ok).toBe(true);
				},
			),
		);
	});

	test('asks for lengths', () => {
		const unless = { ask: 'tag', words: '' } as const;
		const where = 'everywhere';
		const and = unless;
		expect(builderLine({ action: 'skip', when: { ask: 'words_under', words: '1000' }, and, unless, where })).toBe(
			'skip words:<1000',
		);
	});

	test('asks for two things at once, and for a label by its other names', () => {
		const when = { ask: 'tag', words: 'omegaverse', also: ['Alpha/Beta/Omega Dynamics'] } as const;
		const and = { ask: 'rating', words: 'explicit' } as const;
		const unless = { ask: 'tag', words: '' } as const;
		expect(builderLine({ action: 'skip', when, and, unless, where: 'everywhere' })).toBe(
			'skip tag:(omegaverse OR "Alpha/Beta/Omega Dynamics") rating:explicit',
		);
	});

	test('asks passages for what they may contain, and for what they may not', () => {
		const when = { ask: 'found', words: 'needles' } as const;
		const none = { ask: 'tag', words: '' } as const;
		const unless = { ask: 'found', words: 'medical' } as const;
		const line = builderLine({ action: 'blur', when, and: none, unless, where: 'passage' });
		expect(line).toBe('blur in:passage (topic:needles found:any) -(topic:medical found:any)');
		expect(parseLine(line)).toMatchObject({ ok: true, value: { places: ['passage'] } });
	});
});

describe('changing rules', () => {
	test('saving a text never loses a line, nor a rule that came meanwhile', () => {
		fc.assert(
			fc.property(fc.array(line), fc.array(fc.constantFrom(...LINES)), (written, meanwhile) => {
				const before = withRules(LINES[0] ?? '');
				const now = added(meanwhile)(before);
				const text = written.join('\n');
				const saved = rewritten(text, before.rules)(now).rules.map((rule) => rule.text);
				const wanted = [...withRules(text).rules, ...now.rules.slice(1)].map((rule) => rule.text);
				for (const one of wanted) expect(saved).toContain(one);
			}),
		);
	});

	test('a line that is there already is not added twice', () => {
		const once = added(['skip tag:rain'])(withRules('skip tag:"wet socks"\n'));
		expect(added(['skip   tag:rain'])(once).rules).toEqual(once.rules);
		expect(rulesToText(once.rules)).toBe('skip tag:"wet socks"\nskip tag:rain\n');
	});

	test('a rule said in other words keeps its id, note and end, and does nothing while it cannot be read', () => {
		const rule = { ...readRule('skip tag:rain', 'r-1').rule, note: 'why', until: '2026-12-01' };
		const wrong = reworded(rule, 'skip tga:rain');
		expect(wrong).toEqual({ id: 'r-1', on: true, text: 'skip tga:rain', note: 'why', until: '2026-12-01' });
		expect(reworded(wrong, 'skip tag:rain')).toEqual(rule);
	});

	test('a rule that is switched off stays off when it is reworded', () => {
		const rule = { ...readRule('skip tag:rain', 'r-1').rule, on: false };
		expect(reworded(rule, 'blur tag:rain').on).toBe(false);
	});

	test('changing a rule that is gone changes nothing', () => {
		const now = withRules('skip tag:rain');
		expect(changed('gone', { on: false })(now)).toEqual(now);
	});
});

test('remarks stand at the line they are about, counting empty lines', () => {
	speakEnglish();
	const text = '\n\nskip tag:rain\n\n\n\nblur tag:rain\n';
	expect(remarksOn(rulesFromText(text).rules, text).map((remark) => remark.line)).toEqual([6]);
});
