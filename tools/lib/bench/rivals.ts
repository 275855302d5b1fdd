import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../../src/core/settings';
import { defaults } from '../../../src/core/settings/defaults.ts';
import { findBrowser } from '../browser/find.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { tagRules } from './tag-rules.ts';

/** A browser that a page is measured in. */
export interface Rival {
	readonly name: string;
	readonly launched: Launched;
	/** Settings of ours as the options page would store them; nothing where it is not ours. */
	set(changes: Partial<Settings>): Promise<void>;
	leave(): Promise<void>;
}

/** Reads the text of every card once, when all are there: nobody who looks at cards can do less. */
const LOWER_BOUND = `addEventListener('DOMContentLoaded', () => {
	let sum = 0;
	for (const card of document.querySelectorAll('li.blurb')) {
		for (const part of card.querySelectorAll('a, dd, h4, h5, blockquote, .required-tags span')) sum += part.textContent.length;
	}
	document.documentElement.lang ||= String(sum);
});`;

/** A small extension: with one content script, or with none. */
function made(script: string | undefined): { folder: string; remove(): void } {
	const folder = mkdtempSync(join(tmpdir(), 'forewarned-bench-'));
	mkdirSync(folder, { recursive: true });
	const matches = ['*://archiveofourown.org/*'];
	const manifest = {
		manifest_version: 3,
		name: 'Rival',
		version: '1',
		...(script && { content_scripts: [{ matches, js: ['rival.js'], run_at: 'document_start' }] }),
	};
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
	writeFileSync(join(folder, 'rival.js'), script ?? '');
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const start = (extension: string, proxyPort: number): Promise<Launched> =>
	launch('chromium', { executablePath: findBrowser('chromium') ?? '', extension, proxyPort, headless: true });

async function other(name: string, script: string | undefined, proxyPort: number): Promise<Rival> {
	const extension = made(script);
	const launched = await start(extension.folder, proxyPort);
	return {
		name,
		launched,
		set: async () => {},
		async leave() {
			await launched.close();
			extension.remove();
		},
	};
}

interface Apis {
	chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

async function ours(name: string, folder: string, rules: number, proxyPort: number): Promise<Rival> {
	const launched = await start(folder, proxyPort);
	const own = await launched.openOwn('options/index.html');
	const set = async (changes: Partial<Settings>) => {
		const settings = { ...defaults(), rules: tagRules(rules), ...changes };
		const store = (settings: Settings) => (globalThis as never as Apis).chrome.storage.local.set({ settings });
		await own.evaluate(store, settings);
	};
	return { name, launched, set, leave: () => launched.close() };
}

/** The browsers that are compared: without us, with the least that reads cards, and with us. */
export const rivals = async (folder: string, proxyPort: number): Promise<Rival[]> => [
	await other('without', undefined, proxyPort),
	await other('lower bound', LOWER_BOUND, proxyPort),
	await ours('Forewarned', folder, 10, proxyPort),
	await ours('Forewarned, 10,000 rules', folder, 10_000, proxyPort),
];
