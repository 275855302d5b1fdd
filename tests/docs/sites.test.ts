import { expect, it } from 'vitest';
import written from '../../docs/sites.md?raw';
import { page } from '../../tools/docs-sites';

it('docs/sites.md is up to date (npm run docs:sites)', () => {
	expect(written).toBe(page());
});
