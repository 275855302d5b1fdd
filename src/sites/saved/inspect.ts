import { declarations } from '../../core/declarations';
import type { Declaration } from '../../core/mention';
import type { Chapter, Says, Story } from '../../core/story';
import type { PageKind, Site } from '../site';
import type { SavedPage } from './open';

/** What an archive's adapter reads on a page. */
export interface PageReading {
	readonly page: PageKind;
	/** The opened story, or the cards in order. */
	readonly stories: readonly Story[];
	readonly chapter: Chapter | undefined;
}

/** Reads a saved page with the archive it belongs to. */
export function readPage(saved: SavedPage): PageReading {
	const { document, url, site } = saved;
	if (!site) return { page: 'other', stories: [], chapter: undefined };
	const page = site.kind(document, url);
	if (page === 'list') {
		const cards = cardsOf(site, document, url).map((card) => site.card(card, url));
		return { page, stories: cards.filter((story) => story !== undefined), chapter: undefined };
	}
	const story = page === 'story' ? site.story(document, url) : undefined;
	const [text] = page === 'story' ? site.texts(document, url) : [];
	return { page, stories: story ? [story] : [], chapter: text ? site.chapter(text, url) : undefined };
}

/** The cards of a page, as they follow each other on it. */
export function cardsOf(site: Site, document: Document, url: URL): Element[] {
	if (!site.cards) return [];
	const named = [...document.querySelectorAll(site.cards)];
	const strays = site.strays(document, url);
	if (strays.length === 0) return named;
	return [...named, ...strays].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
}

/** One story of a page, as DESIGN's contract `inspect` prints it. */
interface Inspected {
	readonly id: string;
	readonly title: string;
	readonly says: Says;
	readonly topics: readonly Pick<Declaration, 'topic' | 'qualifier' | 'from' | 'words'>[];
}

/** What we see on a saved page: which archive, what kind of page, what each story says and what that means. */
export interface Inspection {
	/** The adapter's id; null: no archive we know. */
	readonly site: string | null;
	readonly page: PageKind;
	readonly stories: readonly Inspected[];
}

/** Reads a saved page and everything its labels and notes declare. */
export function inspectPage(saved: SavedPage): Inspection {
	const { page, stories, chapter } = readPage(saved);
	return {
		site: saved.site?.id ?? null,
		page,
		stories: stories.map((story) => ({
			id: story.id,
			title: story.title,
			says: story.says,
			topics: declarations(story, chapter).map(({ topic, qualifier, from, words }) => ({
				topic,
				qualifier,
				from,
				words,
			})),
		})),
	};
}
