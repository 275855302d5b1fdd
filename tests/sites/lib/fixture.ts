import type { Chapter, Links, Reading, Story } from '../../../src/core/story';
import type { PageKind } from '../../../src/sites';

/** A story as a fixture expects it; `site` is the fixture's. */
export type Expected = Omit<Story, 'site' | 'numbers' | 'dates' | 'prose'> & Partial<Story>;

/** One small made-up page with the real structure of an archive, and what is to be read on it. */
export interface Page {
	readonly name: string;
	readonly url: string;
	readonly html: string;
	readonly page: PageKind;
	readonly stories?: readonly Expected[];
	/** One for each text element on the page. */
	readonly chapters?: readonly Chapter[];
	readonly links?: Links;
}

/** What one archive is tested on. */
export interface Fixture {
	readonly pages: readonly Page[];
}

/** The page says these words. */
export const words = (...list: string[]): Reading => ({ words: list, withheld: false });
/** The page says "none". */
export const none: Reading = { words: [], withheld: false };
/** The page declines to say. */
export const withheld: Reading = { words: [], withheld: true };
/** The page says these and declines to say whether there is more. */
export const atLeast = (...list: string[]): Reading => ({ words: list, withheld: true });

/** A whole page around a body. */
export const html = (title: string, body: string, head = ''): string =>
	`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
