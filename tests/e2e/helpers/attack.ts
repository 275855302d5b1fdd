import type { Page } from 'puppeteer-core';
import { FIRST_PAGE } from '../../../demo/archive.ts';
import { TELLTALE } from '../../../demo/hostile/cards.ts';
import type { BrowserName } from '../../../tools/lib/browser/name.ts';
import { readPng } from '../../../tools/lib/png/pixels.ts';
import { framesOf, openWatched } from './frames.ts';
import { press } from './pieces.ts';
import { reached } from './reached.ts';
import type { Reader } from './reader.ts';

/** Where a trick is tried: at a list with veiled cards, before a chapter with a gate, in a text with veiled passages. */
export const PLACES = ['list', 'chapter', 'passages'] as const;
export type Place = (typeof PLACES)[number];

interface Scene {
	readonly url: string;
	/** Words that must not be seen. */
	readonly hidden: readonly string[];
	/** Words that must be there in the end, however broken the page; undefined: there is a gate. */
	readonly shown?: string;
}

const SCENES: Readonly<Record<Place, Scene>> = {
	list: { url: `${FIRST_PAGE}?`, hidden: ['What the Tide Kept', 'The Quiet Ward'], shown: 'The Orchard Has Opinions' },
	chapter: { url: 'https://archiveofourown.org/works/1002?view_adult=true&', hidden: ['Quillmark'] },
	passages: { url: 'https://archiveofourown.org/works/1030/chapters/103002?', hidden: ['Marrowby'] },
};

/** Levels by which all of the above is veiled and skipped, and the passages veiled. */
const LEVELS = {
	list: { 'character-death': 'blur', 'sexual-violence': 'skip' },
	chapter: {},
	passages: { 'sexual-violence': 'blur', medical: 'show' },
} as const;

/** Milliseconds that a page may take to come to an end. */
const PATIENCE = 10_000;

/** In the page: resolves when it has come in and some frames were drawn since, with what is there at last; never later than that. */
function settled(shown: string | undefined, patience: number): Promise<string | undefined> {
	// A hostile page has pictures and fields that are named like what is asked for.
	const state = Object.getOwnPropertyDescriptor(Document.prototype, 'readyState')?.get;
	const until = Date.now() + patience;
	const sampled = globalThis as never as { forewarnedCanRead(words: string): boolean };
	const isThere = () =>
		shown === undefined
			? Document.prototype.querySelector.call(document, 'forewarned-gate') !== null
			: sampled.forewarnedCanRead(shown);
	return new Promise((done) => {
		let frames = 0;
		const look = () => {
			if (Date.now() > until) return done(shown === undefined ? 'no gate' : 'stays covered');
			if (state?.call(document) === 'complete' && isThere()) frames++;
			// What scripts bring in is judged on the screen: the words are at the end of a list.
			else if (shown) scrollTo(0, 1e6);
			if (frames === 1) scrollTo(0, 0);
			if (frames > 12) return done(undefined);
			requestAnimationFrame(look);
		};
		look();
	});
}

/** In the page: resolves when its text was read anew, if it was, and is shown for some frames. */
function readAgain(): Promise<void> {
	return new Promise((done) => {
		let frames = 0;
		const look = () => {
			const text = document.querySelector<HTMLElement>('.userstuff.module');
			frames = text?.dataset.forewarned === 'show' ? frames + 1 : 0;
			if (frames > 12) done();
			else requestAnimationFrame(look);
		};
		look();
	});
}

/**
 * Pixels of the colour that only words have which must not be seen. A line of one pixel's height is none: Firefox
 * clips a ground to borders, too, where it is to be clipped to words.
 */
async function loudPixels(page: Page): Promise<number> {
	const { bytes, channels, width } = readPng(await page.screenshot());
	const isLoud = (at: number) => TELLTALE.every((part, i) => bytes[at + i] === part);
	let count = 0;
	for (let at = 0; at < bytes.length; at += channels) if (isLoud(at) && isLoud(at + width * channels)) count++;
	return count;
}

/** In the page: whether its parts replace each other. Chromium draws nothing of such a document, with or without us. */
function isInParts(): boolean {
	// A hostile page has pictures that are named like what is asked for.
	const type: unknown = Object.getOwnPropertyDescriptor(Document.prototype, 'contentType')?.get?.call(document);
	return String(type).startsWith('multipart/');
}

const unique = (all: readonly string[]): string[] => [...new Set(all)];

/** What of a page can be read, heard, selected or seen in its colours that must not be. */
async function leaksOn(page: Page, name: BrowserName, { hidden }: Scene): Promise<string[]> {
	const { present, leaks } = await framesOf(page);
	const all = await reached(page, name);
	const loud = await loudPixels(page);
	return [
		...unique(leaks.map(({ text }) => `read: ${text}`)),
		...hidden.filter((words) => all.includes(words)).map((words) => `reached: ${words}`),
		...(loud > 8 ? [`${loud} loud pixels`] : []),
		...(present > 0 ? [] : ['was never there']),
	];
}

export interface Attack {
	readonly trick: string;
	readonly place: Place;
	readonly strict?: boolean;
	/** Beside what asks for the trick. */
	readonly query?: string;
}

/** Opens a hostile page and tells what of it does not hold: nothing, if it is an empty list. */
export async function attack(reader: Reader, { trick, place, strict = false, query = '' }: Attack): Promise<string[]> {
	const { name } = reader.launched;
	const scene = SCENES[place];
	await reader.set({ levels: LEVELS[place], strict });
	const page = await openWatched(reader, `${scene.url}hostile=${trick}&${query}`, ...scene.hidden);
	await page.bringToFront();
	if (await page.evaluate(isInParts)) return unique((await framesOf(page)).leaks.map(({ text }) => `read: ${text}`));
	const end = await page.evaluate(settled, scene.shown, PATIENCE);
	if (place === 'passages' && !end) {
		const before = (await framesOf(page)).leaks.length;
		if (before > 0) return ['read before the gate'];
		await press(page, 'gate_choice_veiled');
		await page.waitForFunction(() => document.documentElement.dataset.done !== undefined, { polling: 20 });
		await page.evaluate(readAgain);
	}
	return [...(end ? [end] : []), ...(await leaksOn(page, name, scene))];
}
