import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRules, matchRules, type Rule, type RuleMatch, UNDECIDED_TOLD } from '../../../src/core/rule';
import type { Condition } from '../../../src/core/rule/condition';
import { evaluate } from '../../../src/core/rule/evaluate';
import { view } from '../../../src/core/rule/view';
import { anyFacts, anyRules, facts } from './made-up';

const rule = (id: string, words: string, more: Partial<Rule> = {}): Rule => ({
	id,
	text: `skip tag:${words}`,
	on: true,
	compiled: { action: 'skip', condition: { op: 'label', field: 'tag', words } },
	...more,
});
const tagged = facts({ says: { tag: { words: ['Angst'], withheld: false } } });
const ids = (matches: readonly RuleMatch[]) => matches.map((match) => match.rule.id);

describe('matchRules', () => {
	it('finds what holding every rule against the story one by one finds', () => {
		fc.assert(
			fc.property(
				anyRules,
				fc.array(anyFacts, { minLength: 1, maxLength: 3 }),
				fc.constantFrom('list', 'page'),
				(rules, stories, place) => {
					const set = compileRules(rules);
					for (const one of stories) {
						const looked = view(one, place, 'balanced');
						const all = set.ready
							.filter(
								({ places, sites }) =>
									(places ?? [place]).includes(place) && (sites ?? [one.story.site]).includes(one.story.site),
							)
							.map(({ rule, condition }) => ({ id: rule.id, truth: evaluate(condition, looked) }));
						const told = new Set(all.filter(({ truth }) => truth === undefined).slice(0, UNDECIDED_TOLD));
						const expected = all.filter((result) => result.truth === true || told.has(result));
						expect(matchRules(set, one, place).map(({ rule, truth }) => ({ id: rule.id, truth }))).toEqual(expected);
					}
				},
			),
			{ numRuns: 600 },
		);
	});

	it('gives evidence for everything that holds', () => {
		fc.assert(
			fc.property(anyRules, anyFacts, (rules, one) => {
				for (const { truth, evidence } of matchRules(compileRules(rules), one, 'page')) {
					if (truth) expect(evidence).not.toEqual([]);
				}
			}),
		);
	});

	it('takes a rule that breaks for one that the page leaves open, and holds the others', () => {
		let condition: Condition = { op: 'label', field: 'tag', words: 'angst' };
		for (let depth = 0; depth < 50_000; depth++) condition = { op: 'not', of: [condition] };
		const broken = rule('a', 'angst', { compiled: { action: 'skip', condition } });
		const matches = matchRules(compileRules([broken, rule('b', 'angst')]), tagged, 'list');
		expect(matches.map(({ rule: { id }, truth }) => [id, truth])).toEqual([
			['a', undefined],
			['b', true],
		]);
	});

	it('puts what lets through before what hides', () => {
		const allow = rule('b', 'angst', { compiled: { action: 'allow', condition: { op: 'site', id: 'ao3' } } });
		expect(ids(matchRules(compileRules([rule('a', 'angst'), allow]), tagged, 'list'))).toEqual(['b', 'a']);
	});

	it('leaves out rules that are off, that hold elsewhere, that are over, or that were never understood', () => {
		const rules = [
			rule('off', 'angst', { on: false }),
			rule('page', 'angst', { places: ['page'] }),
			rule('site', 'angst', { sites: ['ffn'] }),
			rule('over', 'angst', { until: '2026-01-01' }),
			{ id: 'broken', text: 'skip tga:angst', on: true },
			rule('today', 'angst', { until: '2026-01-02' }),
		];
		expect(ids(matchRules(compileRules(rules, { today: '2026-01-02' }), tagged, 'list'))).toEqual(['today']);
	});

	it('tells of a few undecided rules only, however many there are', () => {
		const rules = Array.from({ length: 100 }, (_, i) => rule(`r${i}`, `word${i}`));
		const matches = matchRules(compileRules(rules), facts(), 'list');
		expect(matches).toHaveLength(UNDECIDED_TOLD);
		expect(matches[0]).toMatchObject({
			truth: undefined,
			evidence: [{ kind: 'silence', field: 'tag', silence: 'unknown' }],
		});
	});

	it.each(['a*', '*st', '*ngs*', '*a*', 'an*t', '*'])('looks up %s in a label', (words) => {
		expect(ids(matchRules(compileRules([rule('a', words), rule('b', 'fluff')]), tagged, 'list'))).toEqual(['a']);
	});

	it('names the labels that a rule stands on, and no others', () => {
		const says = { tag: { words: ['Fluff', 'Light Angst'], withheld: false } };
		const [match] = matchRules(compileRules([rule('a', 'angst')]), facts({ says }), 'list');
		expect(match?.evidence).toEqual([{ kind: 'label', from: 'tag', words: 'Light Angst' }]);
	});
});
