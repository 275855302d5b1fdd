import { describe, expect, it } from 'vitest';
import { broken, type Check } from './lib/shared/check';
import { DISAGREEMENTS } from './lib/shared/disagreements';
import { realChecks, softwareChecks } from './lib/shared/efiction';
import { FOUND } from './lib/shared/found';
import { manifestChecks } from './lib/shared/manifest';
import { here, type Row, rows, sourceOf } from './lib/shared/rows';

// Every page beside the repository against what was noted of it. One source: `-t efiction`.

/** What is checked, by source; a source that is missing fails. */
const CHECKS: Readonly<Record<string, (row: Row) => Check[]>> = {
	efiction: (row) => (row.file.startsWith('efiction-skins/') ? softwareChecks(row) : realChecks(row)),
	others: manifestChecks,
	...FOUND,
};

const sources = [...new Set(rows.map(sourceOf))].sort();

describe.skipIf(!here)('saved pages', () => {
	describe.each(sources)('%s', (source) => {
		const checks = CHECKS[source];
		const own = rows.filter((row) => sourceOf(row) === source);
		it.each(own.map((row) => [row.file, row] as const))('%s', (file, row) => {
			if (!checks) expect.fail(`Nothing says what to check on pages of ${source}.`);
			const wrong = broken(checks(row)).filter(({ what }) => !DISAGREEMENTS[file]?.[what]);
			expect(wrong).toEqual([]);
		});
	});
});
