import { rememberedOf } from '../browser/chapters';
import { hash } from '../core/hash';
import { exceptionFor } from '../core/judge/exceptions';
import { topicReasons } from '../core/judge/topics';
import type { Reason, Verdict } from '../core/judge/verdict';
import { atMost, type Level, stricter } from '../core/level';
import { chapterKey, chapterName, type Earlier, earlierOf } from '../core/passage/results';
import type { Story } from '../core/story';
import type { LinkKnowledge, LinkTarget } from '../protocol/answers';
import type { Ask } from '../protocol/message';
import type { PageProtocol } from '../protocol/page-to-background';
import { agreedTo, type Memory } from './consent';
import type { Knowledge } from './knowledge';

type Judged = Pick<Verdict, 'action' | 'reasons'>;

const NOTHING: Judged = { action: 'show', reasons: [] };

/** What was found on an earlier visit, as the reader's levels take it; nothing for what is always shown. */
export function fromEarlier(
	site: string,
	id: string,
	earlier: readonly Earlier[],
	{ settings, topics }: Knowledge,
): Judged {
	const reasons: readonly Reason[] = topicReasons({ declarations: [], earlier }, 'page', settings, topics);
	const strongest = reasons.reduce<Level>((level, { action }) => stricter(level, action), 'show');
	const action = atMost(strongest, settings.pages.atMost);
	const excepted = exceptionFor({ site, id, says: {} } as Story, [], settings.exceptions) !== undefined;
	const [first, ...others] = reasons;
	return !first || action === 'show' || excepted ? NOTHING : { action, reasons: [first, ...others] };
}

/** An anchor is a place on the same page. */
const prefetchKey = (href: string): string => {
	const { origin, pathname, search } = new URL(href);
	return `ahead:${hash(origin + pathname + search)}`;
};

/** What stands for an address that was asked for, while nothing came of it. */
const ASKED = 'null';

/** What this session knows of a page that was fetched ahead; undefined: it was not. */
function prefetched(href: string, memory: Memory): Judged | undefined {
	const kept = memory.get(prefetchKey(href));
	if (kept === undefined || kept === ASKED) return undefined;
	try {
		const { action, reasons } = JSON.parse(kept) as Judged;
		return Array.isArray(reasons) ? ({ action, reasons } as Judged) : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps what a page was judged to be, for this session. */
export const keepPrefetched = (href: string, { action, reasons }: Judged, memory: Memory): void =>
	memory.set(prefetchKey(href), JSON.stringify({ action, reasons }));

/** Whether it is asked for the first time in this session: no address is asked for twice, whatever came of it. */
export function claimPrefetch(href: string, memory: Memory): boolean {
	if (memory.get(prefetchKey(href)) !== undefined) return false;
	memory.set(prefetchKey(href), ASKED);
	return true;
}

/** What is known of what links open, one entry for each; null: nothing. */
export async function knowLinks(
	{ site, here, links }: Ask<PageProtocol, 'know-links'>,
	knowledge: Knowledge,
	memory: Memory,
): Promise<(LinkKnowledge | null)[]> {
	const remembers = knowledge.settings.scanner.remember !== false;
	const chapters =
		here !== undefined && remembers
			? new Map((await rememberedOf(site, here)).map((one) => [one.chapter, earlierOf([one])]))
			: new Map<string, readonly Earlier[]>();
	const complete = (known: Omit<LinkKnowledge, 'agreed' | 'title'>): LinkKnowledge => ({
		...{ ...known, title: '' },
		agreed: agreedTo(known, memory),
	});

	const ofChapter = ({ href, story, chapter }: LinkTarget): LinkKnowledge | null => {
		if (here === undefined || (story !== undefined && chapter === undefined)) return null;
		const ahead = prefetched(href, memory);
		const earlier = chapter && chapters.get(chapterKey(chapterName(site, here, chapter)));
		if (!ahead && !earlier) return null;
		const judged = ahead ?? fromEarlier(site, here, earlier || [], knowledge);
		return complete({ kind: 'chapter', story: { site, id: here }, ...judged, ahead: ahead !== undefined });
	};
	const ofStory = (id: string): LinkKnowledge | null => {
		const story = { site, id };
		const judged = fromEarlier(site, id, knowledge.earlier(story), knowledge);
		return judged.action === 'show' ? null : complete({ kind: 'story', story, ...judged, ahead: false });
	};
	return links.map((link) => (link.story === undefined || link.story === here ? ofChapter(link) : ofStory(link.story)));
}
