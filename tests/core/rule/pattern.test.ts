import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldPattern } from '../../../src/core/rule/fold';
import { matches, toPattern } from '../../../src/core/rule/pattern';

const has = (label: string, words: string, whole = false) => matches(toPattern(foldPattern(words), whole), fold(label));

describe('words of a rule', () => {
	it.each([
		['Hurt No Comfort', 'hurt no comfort'],
		['Angst and Hurt/Comfort', 'hurt/comfort'],
		['It’s Complicated', "it's complicated"],
		['Pokémon', 'pokemon'],
		['Non-Con Elements', 'non con'],
		['Heavy Whumping', 'whump*'],
		['Very Dark Fic', '*ark'],
		['underdark', '*dark*'],
		['Hurt Sam and no Comfort', 'hurt * comfort'],
		['hurt comfort', 'hurt * comfort'],
		['僕のヒーロー', '僕の'],
		['PG-13', 'PG-13'],
		['K+', 'k+'],
	])('finds in %s: %s', (label, words) => expect(has(label, words)).toBe(true));

	it.each([
		['Hurt/Comfort', 'hurt comfort'],
		['Ann & Ben', 'Ann/Ben'],
		['Whumping', 'whump'],
		['PG-13', 'PG'],
		['K+', 'K'],
		['Comfort Hurt', 'hurt comfort'],
		['scar', 'car'],
	])('does not find in %s: %s', (label, words) => expect(has(label, words)).toBe(false));

	it('asks for the whole label when told to', () => {
		expect(has('Good Omens (TV)', 'good omens')).toBe(true);
		expect(has('Good Omens (TV)', 'good omens', true)).toBe(false);
		expect(has('Good Omens (TV)', 'good*', true)).toBe(true);
		expect(has('Very Good Omens', 'good*', true)).toBe(false);
		expect(has('Good Omens', '*omens', true)).toBe(true);
	});

	it('takes a wide star for a star', () => {
		expect(fold('r＊pe')).toBe(fold('r*pe'));
		expect(matches(toPattern(foldPattern('hurt＊＊comfort'), false), fold('Hurt/Comfort'))).toBe(true);
	});

	it('finds every label by its own words, and folding twice changes nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (label) => {
				const folded = fold(label);
				expect(fold(folded)).toBe(folded);
				fc.pre(folded.trim() !== '');
				expect(matches(toPattern(folded.trim(), true), folded)).toBe(true);
			}),
		);
	});
});
