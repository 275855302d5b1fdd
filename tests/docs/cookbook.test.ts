import { describe, expect, it } from 'vitest';
import page from '../../docs/rules.md?raw';
import type { Facts, Place } from '../../src/core/facts';
import { createJudge, createPassageJudge } from '../../src/core/judge';
import { rulesFromText } from '../../src/core/query';
import type { RuleAction } from '../../src/core/rule';
import { defaults, type Settings } from '../../src/core/settings';
import { TOPICS } from '../../src/core/topics';
import { sites } from '../../src/sites';
import { TOPIC_MAP } from '../core/judge/support';
import { TRIED } from './cookbook';

const [, cookbook = ''] = page.split('\n## Cookbook\n');
const recipes = cookbook
	.split('\n### ')
	.slice(1)
	.map((recipe) => {
		const [title = ''] = recipe.split('\n');
		const [, lines = ''] = recipe.split('```');
		return [title.replaceAll("'", '’'), lines.trim()] as const;
	});
const vocabulary = { topics: TOPICS.map(({ id }) => id), sites: sites.map(({ id }) => id) };

/** Settings in which nothing acts but these rules. */
const only = (rules: Settings['rules']): Settings => ({
	...defaults(),
	levels: Object.fromEntries(TOPICS.map(({ id }) => [id, 'show'])),
	ratings: { general: 'show', teen: 'show', mature: 'show', explicit: 'show' },
	silence: { withheld: 'show', unrated: 'show', unknown: 'show' },
	lists: { ...defaults().lists, atMost: 'skip' },
	pages: { atMost: 'skip' },
	rules,
});

function judged(settings: Settings, facts: Facts, place: Place = 'page'): RuleAction | 'show' {
	if (place !== 'passage') return createJudge(settings, TOPIC_MAP)(facts, place).action;
	const { found } = facts;
	return (found && createPassageJudge(settings, TOPIC_MAP)(facts, found)[0]?.action) ?? 'show';
}

it('the cookbook has twenty recipes, each with a story to try it on', () => {
	expect(recipes.map(([title]) => title).sort()).toEqual(Object.keys(TRIED).sort());
	expect(recipes.length).toBe(20);
});

describe.each(recipes)('%s', (title, lines) => {
	const { rules, errors } = rulesFromText(lines, [], vocabulary);
	const tried = TRIED[title];

	it('can be read', () => {
		expect(errors).toEqual([]);
		expect(rules.filter(({ compiled }) => !compiled)).toEqual([]);
	});

	it('acts on the story it is for, as it says', () => {
		const [first] = rules;
		expect(tried && judged(only(rules), tried.yes, tried.place)).toBe(first?.compiled?.action);
	});

	it('leaves the other story alone', () => {
		expect(tried && judged(only(rules), tried.no, tried.place)).toBe('show');
	});
});
