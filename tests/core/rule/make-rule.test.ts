import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine } from '../../../src/core/query';
import { compileRules, labelRule, matchRules } from '../../../src/core/rule';
import { FIELDS } from '../../../src/core/story';
import { facts } from './made-up';

describe('labelRule', () => {
	it('makes a rule that matches its label, and that its own text reads back', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom(...FIELDS), (label, field) => {
				const rule = labelRule('skip', field, label, 'a');
				fc.pre(rule !== undefined);
				const says = { [field]: { words: [label], withheld: false } };
				expect(matchRules(compileRules([rule]), facts({ says }), 'list')).toMatchObject([{ truth: true }]);
				const read = parseLine(rule.text);
				expect(read.ok && { action: read.value.action, condition: read.value.condition }).toEqual(rule.compiled);
			}),
		);
	});

	it('makes none for a label without words', () => expect(labelRule('skip', 'tag', '***', 'a')).toBeUndefined());
});
