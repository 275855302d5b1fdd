import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scan, splitParagraphs } from '../../src/scan';

/** The story the project began with; it lies beside the repository and is not part of it. */
const FILE = '../shared/sample/000_cccddfa67a8c57d2.txt';

describe.skipIf(!existsSync(FILE))('the sample story (skipped when ../shared is absent)', () => {
	const { topics, findings } = scan(existsSync(FILE) ? splitParagraphs(readFileSync(FILE, 'utf8')) : []);

	it('is known for what it holds', () => {
		for (const topic of ['sexual-violence', 'graphic-violence', 'medical', 'needles', 'captivity'])
			expect.soft(topics[topic]?.level, topic).toBeTruthy();
	});

	it('is known surely for the assault, in one stretch of paragraphs 3 to 9', () => {
		const [first] = findings.filter(({ topic }) => topic === 'sexual-violence');
		expect(first).toMatchObject({ from: 3, level: 'sure' });
		expect(first?.to).toBeGreaterThanOrEqual(9);
		expect(first?.to).toBeLessThanOrEqual(12);
	});
});
