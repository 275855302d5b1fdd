import { describe, expect, it } from 'vitest';
import policy from '../../docs/privacy.md?raw';
import { defaults } from '../../src/core/settings';
import { sources } from '../sources';

const OURS = sources(['src', 'popup', 'options', 'welcome', 'practice', 'check'], /\.tsx?$/);

describe('the privacy policy', () => {
	it('names all that is kept under a key of its own: a new one needs a line there and here', () => {
		/** Files that store something, and the words by which the policy tells of it. */
		const told: Readonly<Record<string, string>> = {
			'src/browser/settings.ts': 'your settings, rules and exceptions',
			'src/background/fail-safe-settings.ts': 'whether strict mode is on',
			'src/browser/history.ts': 'your last changes',
			'src/browser/copies.ts': 'five earlier copies',
			'src/browser/chapters.ts': 'topics found in chapters you opened',
			'src/browser/dismissals.ts': '"wrong topic"',
			'src/browser/own-sites.ts': 'places you pointed out',
			'src/browser/recent-stories.ts': 'how often each rule acted',
			'src/background/session-memory.ts': 'what you revealed',
			'src/browser/sync.ts': 'The browser’s own sync',
			'src/browser/pause.ts': 'until the browser is closed',
			'src/browser/activity-log.ts': 'what was done lately',
			'src/browser/story-check.ts': 'a story you had checked as a whole',
			'src/browser/draft.ts': 'a draft on its way to the page that checks it',
			'src/browser/news.ts': 'that a new version has something to tell',
		};
		const writers = Object.entries(OURS)
			.filter(([, text]) => /browser\.storage\.(?:local|session|sync)\.set/.test(text))
			.map(([path]) => path);
		const plain = policy.replaceAll("'", '’').toLowerCase();
		expect(writers.filter((path) => !told[path] || !plain.includes((told[path] ?? '').toLowerCase()))).toEqual([]);
	});

	it('is right that what can leave the device is off until it is turned on', () => {
		const { lookAhead, helplines } = defaults();
		expect([lookAhead ?? false, helplines ?? false]).toEqual([false, false]);
		for (const what of ['Sync', 'Looking ahead', 'Helplines']) expect(policy).toContain(`\n- **${what}** (off):`);
		expect(policy).toContain('\n- **Check this story** (when you press it):');
	});
});
