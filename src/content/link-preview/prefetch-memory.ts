import { hash } from '../../core/hash';
import type { Verdict } from '../../core/judge';
import type { Page } from '../page';

/** What a page that was read ahead was judged to be. */
export type Ahead = Pick<Verdict, 'action' | 'reasons'>;

/** What stands for an address that was asked for, while nothing came of it. */
const ASKED = 'null';

/** An anchor is a place on the same page. */
const keyOf = (url: URL): string => `ahead:${hash(url.origin + url.pathname + url.search)}`;

/** What this session knows of a page that was read ahead; undefined: it was not. */
export function aheadOf(url: URL, { memory }: Page): Ahead | undefined {
	const kept = memory.get(keyOf(url));
	// Nearly every address: each one that was thrown for would be felt on a page with many links.
	if (kept === undefined || kept === ASKED) return undefined;
	try {
		const { action, reasons } = JSON.parse(kept) as Ahead;
		return Array.isArray(reasons) ? ({ action, reasons } as Ahead) : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps what a page was judged to be, for this session. */
export const keepAhead = (url: URL, { action, reasons }: Verdict, { memory }: Page): void =>
	memory.set(keyOf(url), JSON.stringify({ action, reasons }));

/** Whether it was asked for in this session, whatever came of it: no address is asked for twice. */
export const wasAsked = (url: URL, { memory }: Page): boolean => memory.get(keyOf(url)) !== undefined;

/** Notes that it is asked for now; what comes of it takes the place of the note. */
export const noteAsked = (url: URL, { memory }: Page): void => memory.set(keyOf(url), ASKED);
