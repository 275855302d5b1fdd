import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/lib/build/target';
import { listedFiles, readme } from '../../tools/lib/shots/overview';
import { STATES } from '../../tools/lib/shots/states';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const listed = listedFiles(STATES);

describe('docs/shots', () => {
	it('keeps in git exactly the pictures that are listed', () => {
		const kept = [...read('.gitignore').matchAll(/^!docs\/shots\/(.+\.png)$/gm)].map(([, name]) => name);
		expect(kept.sort()).toEqual([...listed].sort());
		expect(listed.filter((name) => !existsSync(join(ROOT, 'docs/shots', name)))).toEqual([]);
	});

	it('has the listed pictures that README shows', () => {
		const shown = [...read('README.md').matchAll(/\]\(docs\/shots\/([^)]+\.png)\)/g)].map(([, name]) => name);
		expect(shown.length).toBeGreaterThan(0);
		expect(listed).toEqual(expect.arrayContaining(shown));
	});

	it('has a README that names today’s states (npm run shots)', () => {
		expect(read('docs/shots/README.md')).toBe(readme(STATES));
	});
});
