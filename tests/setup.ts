import { vi } from 'vitest';

// The polyfill throws outside an extension; tests get an in-memory browser instead.
vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }));
