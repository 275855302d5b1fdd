import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaults, type Settings } from '../../../src/core/settings';
import { merge, type Replica, record, settingsOf, withoutOldRemovals } from '../../../src/core/sync';

/** A device with its own settings, replica and clock; the clocks disagree. */
interface Device {
	readonly name: string;
	readonly skew: number;
	settings: Settings;
	replica: Replica;
}
const device = (name: string, skew: number): Device => ({ name, skew, settings: defaults(), replica: {} });

const rule = (id: string) => ({ id, text: `skip tag:${id}`, on: true });
const story = (id: string) => ({ kind: 'story' as const, site: 'ao3', id, name: id });

type Step =
	| { readonly do: 'rule' | 'exception' | 'level' | 'off'; readonly name: string }
	| { readonly do: 'drop' | 'turn'; readonly at: number }
	| { readonly do: 'pull' | 'push' };

const name = fc.constantFrom('a', 'b/c', 'd:e', '#', '', '__proto__', 'é %');
const step: fc.Arbitrary<Step> = fc.oneof(
	fc.record({ do: fc.constantFrom('rule' as const, 'exception' as const, 'level' as const, 'off' as const), name }),
	fc.record({ do: fc.constantFrom('drop' as const, 'turn' as const), at: fc.nat(5) }),
	fc.record({ do: fc.constantFrom('pull' as const, 'push' as const) }),
);
const steps = fc.array(fc.record({ who: fc.nat(2), step }), { maxLength: 40 });

/** One change of settings, or undefined if there is nothing to change. */
function changed(settings: Settings, step: Step, unique: string): Settings {
	switch (step.do) {
		case 'rule':
			return { ...settings, rules: [...settings.rules, rule(`${step.name}${unique}`)] };
		case 'exception':
			return { ...settings, exceptions: [...settings.exceptions, story(`${step.name}${unique}`)] };
		case 'level':
			return { ...settings, levels: { ...settings.levels, [`l${step.name}`]: 'blur' } };
		case 'off':
			return { ...settings, sites: { ...settings.sites, off: [...new Set([...settings.sites.off, step.name])] } };
		case 'drop':
			return { ...settings, rules: settings.rules.filter((_, i) => i !== step.at) };
		case 'turn':
			return { ...settings, rules: [...settings.rules].reverse(), strict: !settings.strict };
		default:
			return settings;
	}
}

describe('sync', () => {
	it('brings three devices together whatever the order, and loses nothing that was not removed', () => {
		fc.assert(
			fc.property(steps, fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }), (all, skews) => {
				const devices = ['x', 'y', 'z'].map((id, i) => device(id, skews[i] ?? 0));
				const added = new Set<string>();
				const removed = new Set<string>();
				let cloud: Replica = {};
				const pull = (one: Device) => {
					one.replica = merge(one.replica, cloud);
					one.settings = settingsOf(one.replica);
				};
				for (const [time, { who, step }] of all.entries()) {
					const one = devices[who] as Device;
					if (step.do === 'pull') {
						pull(one);
						continue;
					}
					// The browser's store does not merge: the last to write is what stands there.
					if (step.do === 'push') {
						cloud = one.replica;
						continue;
					}
					const before = new Set(one.settings.rules.map(({ id }) => id));
					one.settings = changed(one.settings, step, `-${time}`);
					const after = new Set(one.settings.rules.map(({ id }) => id));
					for (const id of after) if (!before.has(id)) added.add(id);
					for (const id of before) if (!after.has(id)) removed.add(id);
					one.replica = record(one.replica, one.settings, time + one.skew, one.name);
				}
				for (let round = 0; round < 2; round++) {
					for (const one of devices) {
						pull(one);
						cloud = one.replica;
					}
				}
				const [x, y, z] = devices.map(({ settings }) => settings);
				expect(y).toEqual(x);
				expect(z).toEqual(x);
				const there = new Set(x?.rules.map(({ id }) => id));
				for (const id of added) if (!removed.has(id)) expect(there).toContain(id);
			}),
			{ numRuns: 400 },
		);
	});

	it('merges in any order, any number of times, to the same', () => {
		const stamped = fc.record(
			{ at: fc.nat(3), by: fc.constantFrom('x', 'y'), value: fc.constantFrom(1, 2) },
			{ requiredKeys: ['at', 'by'] },
		);
		const replica = fc.dictionary(fc.constantFrom('a', 'b', 'c'), stamped);
		fc.assert(
			fc.property(replica, replica, replica, (a, b, c) => {
				expect(merge(a, b)).toEqual(merge(b, a));
				expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
				expect(merge(a, a)).toEqual(a);
			}),
		);
	});

	it('gives the settings back as they were', () => {
		const settings: Settings = {
			...defaults(),
			levels: { gore: 'skip' },
			rules: [rule('b'), rule('a')],
			exceptions: [story('2'), story('1')],
			sites: { off: ['ffn'], added: ['a.example', 'b.example'] },
			strict: true,
		};
		expect(settingsOf(record({}, settings, 1, 'x'))).toEqual(settings);
	});

	it('lets a new device overwrite nothing with its defaults', () => {
		const old = record({}, { ...defaults(), strict: true, reveal: 'hold' }, 1, 'old');
		const fresh = record({}, { ...defaults(), levels: { gore: 'skip' } }, 99, 'new');
		expect(settingsOf(merge(old, fresh))).toMatchObject({ strict: true, reveal: 'hold', levels: { gore: 'skip' } });
	});

	it('lets a change made after another win, however wrong the clock', () => {
		const first = record({}, { ...defaults(), strict: true }, 1_000_000, 'fast');
		const second = record(first, { ...settingsOf(first), strict: false }, 5, 'slow');
		expect(settingsOf(merge(first, second)).strict).toBe(false);
	});

	it('leaves out what is not valid and keeps the rest', () => {
		const replica = {
			'levels/gore': { at: 1, by: 'x', value: 'loud' },
			strict: { at: 1, by: 'x', value: true },
			'%': { at: 1, by: 'x', value: 1 },
		};
		expect(settingsOf(replica)).toEqual({ ...defaults(), strict: true });
	});

	it('forgets removals that are old enough, and only those', () => {
		const replica: Replica = { a: { at: 1, by: 'x' }, b: { at: 9, by: 'x' }, c: { at: 1, by: 'x', value: 1 } };
		expect(Object.keys(withoutOldRemovals(replica, 5))).toEqual(['b', 'c']);
	});
});
