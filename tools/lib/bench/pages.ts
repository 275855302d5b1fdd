import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { archive, FIRST_PAGE } from '../../../demo/archive.ts';

const SAVED = '../shared/pages/ao3';
const LIST = `${SAVED}/user-works-thehomelybadger.tubring.html`;
const WORK = `${SAVED}/work-17793689-chapter2.ao3js.html`;
const DEMO_WORK = 'https://archiveofourown.org/works/1001';

/** Whether saved pages of the real archive are there; else the demo's are measured. */
export const isReal = (): boolean => existsSync(LIST) && existsSync(WORK);

const source = (file: string, url: string): string =>
	isReal() ? readFileSync(file, 'utf8') : String(archive(new URL(url))?.body);

/** The page without anything that loads or runs: what is measured is ours. */
function still(html: string): Document {
	const { document } = new JSDOM(html).window;
	for (const element of document.querySelectorAll('script, link, iframe, noscript, img')) element.remove();
	return document;
}

const whole = (document: Document): string => `<!doctype html>${document.documentElement.outerHTML}`;

/** A list of the archive with so many cards: its own, again and again, each with a number of its own. */
export function listPage(count: number): string {
	const document = still(source(LIST, FIRST_PAGE));
	const cards = [...document.querySelectorAll('li.blurb')];
	const parent = cards[0]?.parentElement;
	for (const card of cards) card.remove();
	for (let n = 0; n < count; n++) {
		const card = cards[n % cards.length]?.cloneNode(true) as Element;
		card.id = `work_${700_000 + n}`;
		for (const link of card.querySelectorAll('h4.heading a[href*="/works/"]')) {
			link.setAttribute('href', `/works/${700_000 + n}`);
		}
		parent?.append(card, '\n');
	}
	return whole(document);
}

const wordsIn = (text: string | null): number => text?.trim().split(/\s+/).length ?? 0;

/** A chapter of the archive with so many words: its own paragraphs, again and again. */
export function chapterPage(words: number): string {
	const document = still(source(WORK, DEMO_WORK));
	const text = document.querySelector('#chapters .userstuff[role="article"]') ?? document.body;
	const paragraphs = [...text.querySelectorAll('p')].filter(({ textContent }) => textContent?.trim());
	text.replaceChildren();
	for (let sum = 0, n = 0; sum < words; n++) {
		const paragraph = paragraphs[n % paragraphs.length]?.cloneNode(true) as Element;
		text.append(paragraph, '\n');
		sum += wordsIn(paragraph.textContent);
	}
	return whole(document);
}
