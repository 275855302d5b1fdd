import { expect, it } from 'vitest';
import written from '../../../docs/topics.md?raw';
import { page } from '../../../tools/docs-topics';

it('docs/topics.md is up to date (node tools/run.mjs docs-topics)', () => {
	expect(written).toBe(page());
});
