import { type Dismissal, withDismissal, withoutDismissal } from '../core/passage/dismissal';
import { browser } from './api';

const KEY = 'dismissals';

const isDismissal = (value: unknown): value is Dismissal => {
	const { topic, cue, paragraphs } = (value ?? {}) as Partial<Record<keyof Dismissal, unknown>>;
	return typeof topic === 'string' && typeof cue === 'string' && Array.isArray(paragraphs);
};

/** Everything of which the reader said "wrong topic", oldest first. */
export async function loadDismissals(): Promise<readonly Dismissal[]> {
	const { [KEY]: stored } = await browser.storage.local.get(KEY);
	return Array.isArray(stored) ? stored.filter(isDismissal) : [];
}

/** Takes the place of all of them: none, or what there was before they were taken away. */
export const setDismissals = (all: readonly Dismissal[]): Promise<void> => browser.storage.local.set({ [KEY]: all });

let queue: Promise<unknown> = Promise.resolve();

function change(next: (all: readonly Dismissal[]) => readonly Dismissal[]): Promise<void> {
	const done = queue.then(async () => setDismissals(next(await loadDismissals())));
	queue = done.catch(() => undefined);
	return done;
}

/** In the background, which alone writes; one after the other. */
export const dismiss = (one: Dismissal): Promise<void> => change((all) => withDismissal(all, one));
export const undismiss = (one: Dismissal): Promise<void> => change((all) => withoutDismissal(all, one));
