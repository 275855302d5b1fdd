import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
	axe: { run(context?: object, options?: object): Promise<AxeResults> };
}

/** What axe finds wrong: each rule with the places, in words a failing test can show. */
export async function faults(page: Page, include?: string): Promise<string[]> {
	await page.bringToFront();
	// A colour that is on its way to another is neither.
	await page.evaluate(() =>
		Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => undefined),
	);
	await page.evaluate(AXE);
	const { violations } = await page.evaluate(
		(selector) => (globalThis as never as Axe).axe.run(selector ? { include: [selector] } : undefined),
		include,
	);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.replace(/\s+/g, ' ')}`),
	);
}
