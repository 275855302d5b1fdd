import { exceptionFor } from '../../core/judge/exceptions';
import { topicReasons } from '../../core/judge/topics';
import type { Reason, Verdict } from '../../core/judge/verdict';
import { atMost, type Level, stricter } from '../../core/level';
import { chapterKey, chapterName, type Earlier } from '../../core/passage/results';
import type { Destination, Story } from '../../core/story';
import type { Page } from '../page';
import type { Opening } from './idle-bridge';
import { aheadOf } from './prefetch-memory';

type StoryName = Pick<Story, 'site' | 'id'>;

/** What is known of what a link opens, before it is opened. */
export interface Known {
	readonly kind: 'story' | 'chapter';
	/** Empty if unknown. */
	readonly title: string;
	readonly story: StoryName;
	readonly action: Level;
	readonly reasons: readonly Reason[];
	/** The page behind the link was read ahead: nothing found is worth saying, too. */
	readonly ahead: boolean;
}

/** What earlier visits found in the chapters of the story that this page is of, by the chapters' hashes. */
export type Chapters = ReadonlyMap<string, readonly Earlier[]>;

/** A link of this archive as an address; undefined for any other. */
export function addressOf(href: string, { url }: Page): URL | undefined {
	const to = URL.canParse(href, url) ? new URL(href, url) : undefined;
	return to && to.host === url.host && /^https?:$/.test(to.protocol) ? to : undefined;
}

/** The story that this page is of: open here, or what its contents belong to. */
export const storyHere = ({ page, openFacts }: Opening): string | undefined =>
	openFacts()?.story.id ?? page.site.leadsTo(page.url)?.story;

/** The names of the chapters that are on this page. */
const namesHere = ({ page }: Opening, story: string): ReadonlySet<string> =>
	new Set(
		[...(page.site.text ? document.querySelectorAll(page.site.text) : [])].map((text) => {
			const { id, number } = page.site.chapter(text, page.url);
			return chapterName(page.site.id, story, id ?? number ?? page.url.pathname);
		}),
	);

const excepted = ({ site, settings }: Page, id: string): boolean =>
	exceptionFor({ site: site.id, id, says: {} } as Story, [], settings.exceptions) !== undefined;

/** What was found on an earlier visit, as the reader's levels take it; nothing for what is always shown. */
export function fromEarlier(page: Page, id: string, earlier: readonly Earlier[]): Pick<Verdict, 'action' | 'reasons'> {
	const reasons = topicReasons({ declarations: [], earlier }, 'page', page.settings, page.topics);
	const strongest = reasons.reduce<Level>((level, { action }) => stricter(level, action), 'show');
	const action = atMost(strongest, page.settings.pages.atMost);
	const [first, ...others] = reasons;
	if (!first || action === 'show' || excepted(page, id)) return { action: 'show', reasons: [] };
	return { action, reasons: [first, ...others] };
}

function ofCard(card: Element, link: Element, to: URL, { page, judge, cardFacts }: Opening): Known | undefined {
	const facts = cardFacts(card);
	if (!facts) return undefined;
	const { story } = facts;
	const destination = page.site.leadsTo(to);
	const leads = destination?.story ? destination.story === story.id : link === card || link.matches(page.site.cardLink);
	if (!leads) return undefined;
	const { action, reasons } = judge(facts, 'page');
	return { kind: 'story', title: story.title, story, action, reasons, ahead: false };
}

function ofChapter(to: URL, destination: Destination | undefined, opening: Opening, chapters: Chapters) {
	const { page } = opening;
	const id = storyHere(opening);
	if (id === undefined || (destination && destination.chapter === undefined)) return undefined;
	const common = { kind: 'chapter', title: '', story: { site: page.site.id, id } } as const;
	const name = destination?.chapter && chapterName(page.site.id, id, destination.chapter);
	const ahead = aheadOf(to, page);
	const earlier = name ? chapters.get(chapterKey(name)) : undefined;
	if (!(ahead || earlier) || (name && namesHere(opening, id).has(name))) return undefined;
	return { ...common, ...(ahead ?? fromEarlier(page, id, earlier ?? [])), ahead: ahead !== undefined };
}

/** What is known of the address that a link or a button of this page opens; undefined: nothing. */
export function knownOf(element: Element, to: URL, opening: Opening, chapters: Chapters): Known | undefined {
	const { page } = opening;
	const card = page.site.cards ? element.closest(page.site.cards) : null;
	if (card) return ofCard(card, element, to, opening);
	const destination = page.site.leadsTo(to);
	const id = destination?.story;
	if (id === undefined || id === storyHere(opening)) return ofChapter(to, destination, opening, chapters);
	const story = { site: page.site.id, id };
	return { kind: 'story', title: '', story, ...fromEarlier(page, id, page.earlier(story)), ahead: false };
}
