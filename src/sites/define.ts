import type { Links, Story } from '../core/story';
import { address } from './address';
import { attempt } from './attempt';
import { chapterTexts } from './chapter-texts';
import type { Finder, Layout, SiteData } from './layout';
import { readStory } from './read';
import type { Site } from './site';

/** A site from its data. */
export function defineSite(data: SiteData): Site {
	const { card, story, gate } = data;
	const on = (document: Document, at: Finder | undefined, url: URL): Element | null =>
		(typeof at === 'function' ? attempt(() => at(document, url)) : at && document.querySelector(at)) || null;
	const read = (root: Element | null, layout: Layout | undefined, url: URL): Story | undefined =>
		root && layout ? attempt(() => readStory(data, layout, root, url)) : undefined;
	return {
		id: data.id,
		name: data.name,
		engine: data.engine,
		matches: data.matches,
		stories: data.stories ?? data.matches,
		optional: data.optional,
		seen: data.seen,
		examples: data.examples,
		cards: card?.at ?? '',
		cardLink: card?.link ?? '',
		text: data.text,
		comments: data.comments ?? '',
		gate: (document, url) => on(document, gate?.at, url) !== null,
		kind(document, url) {
			const known = attempt(() => data.kind?.(document, url));
			if (known) return known;
			if (on(document, story?.at, url) || on(document, gate?.at, url)) return 'story';
			return on(document, card?.at, url) ? 'list' : 'other';
		},
		// Not caught: a card that cannot be read must not pass for something that is no card.
		card: (element, url) => (card ? readStory(data, card, element, url) : undefined),
		story(document, url) {
			if (on(document, story?.at, url)) return read(document.documentElement, story, url);
			if (!gate || !on(document, gate.at, url)) return undefined;
			return 'card' in gate
				? read(on(document, gate.card, url), card, url)
				: read(document.documentElement, gate.layout, url);
		},
		anySkin: card?.strays !== undefined,
		strays: (document, url) => attempt(() => card?.strays?.(document, url)) ?? [],
		texts(document, url) {
			const named = data.text ? [...document.querySelectorAll(data.text)] : [];
			if (this.kind(document, url) !== 'story' && (!this.leadsTo(url) || this.isTalk(document))) return named;
			const beside = chapterTexts(document, named);
			return beside.length > 0 ? [...named, ...beside] : named;
		},
		storyReady: (document, url) =>
			document.readyState !== 'loading' ||
			on(document, data.after, url) !== null ||
			on(document, data.text, url) !== null,
		chapter: (text, url) => attempt(() => data.chapter?.(text, url)) ?? {},
		links(document, url) {
			const links: { -readonly [K in keyof Links]: Links[K] } = {};
			for (const name of ['previous', 'next', 'contents'] as const) {
				const pick = data.links?.[name];
				const href = attempt(() =>
					typeof pick === 'string'
						? document.querySelector(pick)?.getAttribute('href')
						: pick?.(document.documentElement, url),
				);
				const absolute = address(href, url);
				if (absolute) links[name] = absolute;
			}
			return links;
		},
		leadsTo: (url) => attempt(() => data.leadsTo?.(url)),
		isTalk: (document) => attempt(() => data.isTalk?.(document)) ?? false,
		looksLike: (document) => attempt(() => data.looksLike?.(document)) ?? false,
	};
}
