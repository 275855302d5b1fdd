import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFromTool, SKIPPED } from '../../../src/core/importers';
import { parseLine } from '../../../src/core/query';
import words from '../../../src/locales/en.json';

describe('what cannot be moved in', () => {
	it.each([
		['', 'unreadable'],
		['{"tagBlacklist": ["a"', 'unreadable'],
		['{"levels":{},"version":1}', 'unknown_tool'],
		['[1, 2]', 'unknown_tool'],
		['x'.repeat(10_000_001), 'too_large'],
	])('refuses what it does not know with the reason', (text, reason) => {
		expect(importFromTool(text)).toEqual({ ok: false, reason });
	});

	it('makes lines that can be read of whatever is in the lists, or says that it left it out', () => {
		const entry = fc.string({ unit: 'grapheme', maxLength: 30 });
		fc.assert(
			fc.property(fc.array(entry), fc.array(entry), (tags, names) => {
				const lists = { tagBlacklist: tags, titleBlacklist: tags, authorBlacklist: names };
				const moved = importFromTool(JSON.stringify(lists));
				const { rules, skipped } = moved.ok ? moved.moved : { rules: [], skipped: [] };
				expect(moved.ok).toBe(true);
				for (const line of rules) expect(parseLine(line)).toMatchObject({ ok: true });
				for (const { why } of skipped) expect(SKIPPED).toContain(why);
				const entries = new Set([...tags, ...names].map((one) => one.trim()).filter(Boolean));
				expect(rules.length + skipped.length >= (entries.size > 0 ? 1 : 0)).toBe(true);
			}),
		);
	});

	it('has words for every reason', () => {
		const reasons = Object.keys(words).filter((key) => key.startsWith('moving_skipped_'));
		expect(reasons.sort()).toEqual(SKIPPED.map((why) => `moving_skipped_${why}`).sort());
	});
});
