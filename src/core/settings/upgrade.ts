import { defaults } from './defaults';
import { salvage } from './salvage';
import { type Settings, SettingsSchema, VERSION } from './schema';

/** From version N to N + 1, pure. Frozen documents of every release are kept in `tests/settings`. */
const MIGRATIONS: Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>> = {};

/** The version a document says it is of; one that makes no sense counts as today's. */
const versionOf = ({ version }: Record<string, unknown>): number =>
	Number.isInteger(version) && (version as number) >= 1 ? (version as number) : VERSION;

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
