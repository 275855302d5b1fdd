import { vi } from 'vitest';
import { preferencesOf } from '../../src/background/knowledge';
import { createParsed } from '../../src/content/cards/added-cards';
import { createLabelMemory } from '../../src/content/label-memory';
import type { Page } from '../../src/content/page';
import { defaults } from '../../src/core/settings/defaults';
import type { Preferences } from '../../src/protocol/answers';
import ao3 from '../../src/sites/archives/ao3';

/** What a test says of its page; what it asks of the background is answered by a function of its own. */
type Changes = Partial<Omit<Page, 'ask' | 'preferences'>> & {
	readonly preferences?: Partial<Preferences>;
	/** Answers what the page asks, whatever the message; without it nothing is answered. */
	readonly ask?: (message: never) => Promise<unknown>;
};

/** A list of AO3 with the default settings, as the pieces of a page share it, and what differs in a test. */
export function testPage({ preferences, ask, ...changes }: Changes = {}): Page {
	const url = new URL('https://archiveofourown.org/tags/Fluff/works');
	return {
		...{ site: ao3, url },
		preferences: { ...preferencesOf(defaults()), ...preferences },
		ask: (ask ?? (() => new Promise(() => undefined))) as Page['ask'],
		choices: { choose: vi.fn() } as unknown as Page['choices'],
		...{ said: createLabelMemory(), parsed: createParsed() },
		ways: { leave: vi.fn(), go: vi.fn(), changeSettings: vi.fn() },
		...{ fail: vi.fn(), unread: vi.fn(), hold: vi.fn() },
		...changes,
	};
}
