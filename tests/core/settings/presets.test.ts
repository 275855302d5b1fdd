import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { strength } from '../../../src/core/level';
import { defaults } from '../../../src/core/settings/defaults';
import { applyChanges, changesOf, PRESETS } from '../../../src/core/settings/presets';
import { SettingsSchema } from '../../../src/core/settings/schema';
import { topicById } from '../../../src/core/topics';
import words from '../../../src/locales/en.json';

const dictionary: Readonly<Record<string, string>> = words;

describe.each(PRESETS.map((preset) => [preset.id, preset] as const))('preset %s', (id, preset) => {
	it('has a name and a description', () => {
		expect(dictionary[`preset_${id}_name`]).toMatch(/\S/);
		expect(dictionary[`preset_${id}_about`]).toMatch(/\S/);
	});

	it('names topics that exist', () => {
		for (const topic of Object.keys(preset.wish.levels ?? {})) expect(topicById(topic), topic).toBeDefined();
	});

	it('gives valid settings, changes something, and nothing the second time', () => {
		const changes = changesOf(defaults(), preset);
		const after = applyChanges(defaults(), changes);
		expect(changes.length).toBeGreaterThan(0);
		expect(v.is(SettingsSchema, after)).toBe(true);
		expect(changesOf(after, preset)).toEqual([]);
	});

	it('never makes a level milder', () => {
		const strict = defaults();
		for (const topic of Object.keys(preset.wish.levels ?? {})) strict.levels[topic] = 'skip';
		expect(changesOf(strict, preset).filter(({ area }) => area === 'levels')).toEqual([]);
		for (const { area, shown, to } of changesOf(defaults(), preset)) {
			if (area === 'levels') expect(strength(to as 'show')).toBeGreaterThan(strength(shown as 'show'));
		}
	});
});

it('does not share its settings with what it was given', () => {
	const given = defaults();
	const preset = PRESETS[0];
	if (preset) applyChanges(given, changesOf(given, preset));
	expect(given).toEqual(defaults());
});
