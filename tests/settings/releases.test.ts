import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { readRule } from '../../src/core/query';
import { exportSettings, importSettings, SettingsSchema, upgrade } from '../../src/core/settings';

/** A document of each release, with every field it knew set to something of the reader's own. Never changed after it. */
const frozen = import.meta.glob<Record<string, unknown>>('./*.json', { eager: true, import: 'default' });
const releases = Object.entries(frozen).map(
	([path, document]) => [path.replace(/^\.\/|\.json$/g, ''), document] as const,
);

interface Kept {
	readonly rules: readonly { readonly text: string; readonly compiled?: unknown }[];
}

describe.each(releases)('the settings of %s', (_, document) => {
	it('come through an upgrade with everything the reader chose', () => {
		const upgraded: Record<string, unknown> = upgrade(document);
		for (const key of Object.keys(document)) expect(upgraded[key], key).toEqual(document[key]);
	});

	it('come back from a file that this release exported', () => {
		const file = JSON.stringify({ app: 'forewarned', ...document });
		expect(importSettings(file)).toEqual({ ok: true, settings: upgrade(document) });
		expect(importSettings(exportSettings(upgrade(document)))).toEqual({ ok: true, settings: upgrade(document) });
	});

	it('hold rules whose lines still mean what they meant', () => {
		const { rules } = document as unknown as Kept;
		const compiled = rules.filter((rule) => rule.compiled !== undefined);
		expect(compiled.map(({ text }) => readRule(text, 'x').rule.compiled)).toEqual(
			compiled.map((rule) => rule.compiled),
		);
	});
});

it('every field of the settings stands in the document of this release: add it to tests/settings/<version>.json', () => {
	const document = frozen[`./${packageJson.version}.json`] ?? {};
	expect(Object.keys(SettingsSchema.entries).filter((key) => !(key in document))).toEqual([]);
});
