import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type History, KEPT_DAYS, remember, undo } from '../../../src/core/history';
import { defaults, type Settings } from '../../../src/core/settings';

const DAY = 86_400_000;
const rule = (id: string) => ({ id, text: `skip tag:${id}`, on: true });
const ids = (settings: Settings) => settings.rules.map(({ id }) => id);

const some: fc.Arbitrary<Settings> = fc
	.record({
		levels: fc.dictionary(fc.constantFrom('gore', 'war', 'fire'), fc.constantFrom('alert' as const, 'skip' as const)),
		rules: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')).map((all) => all.map(rule)),
		off: fc.uniqueArray(fc.constantFrom('ao3', 'ffn')).map((all) => all.sort()),
		strict: fc.boolean(),
	})
	.map(({ off, ...rest }) => ({ ...defaults(), ...rest, sites: { off, added: [] } }));

const changeBetween = (before: Settings, after: Settings) => remember([], before, after, 0, 'x')[0];

describe('history', () => {
	it('undoes any change, and undoes the undoing', () => {
		fc.assert(
			fc.property(some, some, (before, after) => {
				const change = changeBetween(before, after);
				fc.pre(change !== undefined);
				const undone = undo(after, change);
				expect(undone).toEqual({ settings: before, kept: [] });
				const back = changeBetween(after, undone.settings);
				expect(back && undo(undone.settings, back).settings).toEqual(after);
			}),
		);
	});

	it('undoes an older change and leaves those that came after it', () => {
		const start: Settings = { ...defaults(), rules: [rule('a'), rule('b'), rule('c')] };
		const dropped: Settings = { ...start, rules: [rule('a'), rule('c')] };
		const later: Settings = { ...dropped, rules: [rule('a'), rule('c'), rule('d')], levels: { gore: 'skip' } };
		const change = changeBetween(start, dropped);
		const { settings, kept } = undo(later, change as NonNullable<typeof change>);
		expect(ids(settings)).toEqual(['a', 'b', 'c', 'd']);
		expect(settings.levels).toEqual({ gore: 'skip' });
		expect(kept).toEqual([]);
	});

	it('keeps what was changed again since, and says so', () => {
		const blurred: Settings = { ...defaults(), levels: { gore: 'blur', war: 'alert' } };
		const skipped: Settings = { ...blurred, levels: { gore: 'skip', war: 'alert' } };
		const change = changeBetween(defaults(), blurred);
		const { settings, kept } = undo(skipped, change as NonNullable<typeof change>);
		expect(settings.levels).toEqual({ gore: 'skip' });
		expect(kept).toEqual(['levels/gore']);
	});

	it('remembers nothing when nothing changed', () => {
		const history: History = [];
		expect(remember(history, defaults(), defaults(), 0, 'x')).toBe(history);
	});

	it(`remembers for ${KEPT_DAYS} days`, () => {
		const strict = { ...defaults(), strict: true };
		const first = remember([], defaults(), strict, 0, 'first');
		expect(remember(first, strict, defaults(), KEPT_DAYS * DAY, 'x').map(({ id }) => id)).toEqual(['first', 'x']);
		expect(remember(first, strict, defaults(), KEPT_DAYS * DAY + 1, 'x').map(({ id }) => id)).toEqual(['x']);
	});

	it('stays small: long lists are not kept for every change, and the oldest changes go first', () => {
		const rules = Array.from({ length: 2_000 }, (_, i) => rule(`rule${i}`));
		const many: Settings = { ...defaults(), rules };
		const [change] = remember([], many, { ...many, rules: [...rules, rule('new')] }, 0, 'x');
		expect(JSON.stringify(change).length).toBeLessThan(300);
		let history: History = [];
		const strict = (on: boolean): Settings => ({ ...defaults(), strict: on });
		for (let i = 0; i < 600; i++) history = remember(history, strict(i % 2 === 0), strict(i % 2 === 1), i, `${i}`);
		expect(history.length).toBeLessThanOrEqual(500);
		expect(history.at(-1)?.id).toBe('599');
	});

	it('keeps the newest change however large it is', () => {
		const rules = Array.from({ length: 15_000 }, (_, i) => rule(`a rule with a long enough text ${i}`));
		const history = remember(
			remember([], defaults(), { ...defaults(), strict: true }, 0, 'a'),
			defaults(),
			{ ...defaults(), rules },
			1,
			'b',
		);
		expect(history.map(({ id }) => id)).toEqual(['b']);
	});
});
