import { describe, expect, it } from 'vitest';
import { sources } from '../sources';

const PARTS = ['src', 'popup', 'options', 'welcome', 'practice', 'check', 'tools', 'demo', 'tests'];
const files = Object.keys(sources(PARTS, /\.(?:tsx?|mjs|css)$/));

/** Words that are no name of a file here, and what is wrong with them. */
const NO_NAMES: Readonly<Record<string, readonly string[]>> = {
	'a participle without its noun: what was done to what?': [
		...['added', 'asked', 'chosen', 'done', 'drawn', 'given', 'gone', 'handled', 'held', 'inspected', 'judged'],
		...['known', 'made', 'moved', 'opened', 'passed', 'placed', 'reported', 'said', 'seen', 'taken', 'told'],
		...['tried', 'used', 'wanted'],
	],
	'a verb without its object: `scroll-to`, `parse-host`': ['asks', 'go', 'look', 'says', 'stand', 'take', 'try'],
	'a place that only its author knows: say what is there': [
		...['ahead', 'around', 'beside', 'elsewhere', 'here', 'lately', 'neighbours', 'opening', 'things'],
	],
	'a word that stands for something the field has a name for': [
		...['gravity', 'heat', 'meeting', 'moving', 'squeeze', 'taking', 'worth', 'ways', 'why', 'yours'],
	],
};

const base = (path: string): string => path.replace(/^.*\//, '').replace(/(?:\.test|\.iife)?\.[a-z]+$/, '');

describe('the name of a file', () => {
	it.each(Object.entries(NO_NAMES))('is not %s', (_, words) => {
		const named = files.filter((path) => words.includes(base(path)));
		expect(named).toEqual([]);
	});
});
