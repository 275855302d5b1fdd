import { describe, expect, it } from 'vitest';
import { CUE_CLASSES } from '../../src/core/finding';
import { expand } from '../../src/scan/lexicon/expand';
import { inflect } from '../../src/scan/lexicon/inflect';
import { MARKS } from '../../src/scan/lexicon/marks';
import { LEXICONS } from '../../src/scan/lexicon/registry';

describe('inflect', () => {
	it.each([
		['stab~', 'stab stabs stabbed stabbing'],
		['bite~', 'bite bites bit bitten biting'],
		['carry~', 'carry carries carried carrying'],
		['choke~', 'choke chokes choked choking'],
		['threaten~', 'threaten threatens threatened threatening'],
		['knife+', 'knife knives'],
		['body+', 'body bodies'],
		['church+', 'church churches'],
		['blood', 'blood'],
	])('%s', (marked, forms) => {
		expect(inflect(marked)).toEqual(forms.split(' '));
	});
});

describe('expand', () => {
	it('reads phrases with groups, parts left out, named groups and any word', () => {
		expect(expand('to_(the_|)ward')).toEqual([
			[['to'], ['the'], ['ward']],
			[['to'], ['ward']],
		]);
		expect(expand('(cut|slit~)_%his_*')).toEqual([
			[['cut', 'slit', 'slits', 'slitting'], ['his', 'her', 'their', 'my', 'your', 'our', 'its'], ['*']],
		]);
		expect(expand('(in_(a|the)|at)_sea cold-blooded')).toEqual([
			[['in'], ['a', 'the'], ['sea']],
			[['at'], ['sea']],
			[['cold'], ['blooded']],
		]);
		expect(expand('  ')).toEqual([]);
	});
});

describe('topic files', () => {
	it('are many, each a topic of its own, and never `underage`', () => {
		const topics = LEXICONS.map(({ topic }) => topic);
		expect(topics.length).toBeGreaterThanOrEqual(35);
		expect(new Set(topics).size).toBe(topics.length);
		expect(topics).not.toContain('underage');
	});

	it.each(LEXICONS.map((lexicon) => [lexicon.topic, lexicon] as const))(
		'%s: every class of cue has a combination, every combination its cues, every phrase its words',
		(_, { cues, hashed, combinations, idioms }) => {
			const classes = new Set([...Object.keys(cues), ...Object.keys(hashed ?? {})]);
			expect(combinations.map(({ cue }) => cue).filter((cue) => !classes.has(cue))).toEqual([]);
			const used = combinations.flatMap(({ cue, near }) => [cue, ...(near ?? [])]);
			expect([...classes].filter((name) => !used.some((cue) => cue === name))).toEqual([]);
			expect(used.filter((name) => !(name in MARKS) && !CUE_CLASSES.some((cue) => cue === name))).toEqual([]);
			const phrases = expand([...Object.values(cues).flatMap((lists) => Object.values(lists)), idioms ?? ''].join(' '));
			const odd = phrases.flat(2).filter((word) => !/^(?:\*|[\p{L}'*]+)$/u.test(word));
			expect(odd).toEqual([]);
			expect(phrases.filter(([first]) => first?.includes('*'))).toEqual([]);
		},
	);
});
