import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { page } from '../../../tools/docs-sites';

it('docs/sites.md lists the sites as they are: run npm run docs:sites after a change', () => {
	expect(readFileSync('docs/sites.md', 'utf8')).toBe(page());
});
