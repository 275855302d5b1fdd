import { configureGlobal } from 'fast-check';
import { afterAll, afterEach, vi } from 'vitest';

// The same cases every time, so that a change is what makes a test fail; other cases: another number, or npm run fuzz.
configureGlobal({ seed: Number(process.env.FOREWARNED_SEED ?? 20_261_122) });

// The polyfill throws outside an extension; tests get an in-memory browser instead.
vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }));

// What is put on pages asks the browser itself.
vi.stubGlobal('chrome', (await import('@webext-core/fake-browser')).fakeBrowser);

// Nothing is ever painted here: what waits for that is done at once.
if (typeof document !== 'undefined') {
	const atOnce = class {
		constructor(private readonly told: () => void) {}
		observe() {
			this.told();
		}
		disconnect() {}
	};
	vi.stubGlobal('ResizeObserver', atOnce);
	// Nor is anything known of a screen, or of the reader's size of letters.
	vi.stubGlobal('matchMedia', () => ({ matches: false }));
}

// A busy machine takes its time to draw; what never comes fails all the same.
if (typeof document !== 'undefined') {
	const { act, cleanup, configure } = await import('@testing-library/preact');
	configure({ asyncUtilTimeout: 30_000 });
	// Preact cleans effects up after the next frame, when the DOM may be gone; `act` waits for that.
	afterEach(() => act(cleanup));
	afterAll(() => document.body?.replaceChildren());
}

// Files share a process: what one leaves behind, the next must not find.
afterAll(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});
