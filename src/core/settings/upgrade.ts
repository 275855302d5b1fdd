import { defaults } from './defaults';
import { salvage } from './salvage';
import { type Settings, SettingsSchema, VERSION } from './schema';

/** From version N to N + 1, pure. Frozen documents of every release are kept in `tests/settings`. */
const MIGRATIONS: Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>> = {};

const versionOf = (stored: Record<string, unknown>): number =>
	typeof stored['version'] === 'number' && Number.isInteger(stored['version']) ? stored['version'] : VERSION;

/**
 * Whatever was stored or imported as settings of today's version. Never throws; keeps every valid
 * part and takes the default for the rest. The input is not changed.
 */
export function upgrade(stored: unknown): Settings {
	if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return defaults();
	let document = { ...stored } as Record<string, unknown>;
	for (let version = versionOf(document); version < VERSION; version++) {
		document = MIGRATIONS[version]?.(document) ?? document;
	}
	return salvage(SettingsSchema, { ...document, version: VERSION }, defaults()) as Settings;
}
