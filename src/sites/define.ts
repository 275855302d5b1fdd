import type { Links, Story } from '../core/story';
import { address } from './address';
import { attempt } from './attempt';
import type { Layout, SiteData } from './layout';
import { readStory } from './read';
import type { Site } from './site';

/** A site from its data. */
export function defineSite(data: SiteData): Site {
	const { card, story, gate } = data;
	const on = (document: Document, selector: string | undefined): Element | null =>
		selector ? document.querySelector(selector) : null;
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
		gate: gate?.at ?? '',
		kind(document, url) {
			const known = attempt(() => data.kind?.(document, url));
			if (known) return known;
			if (on(document, story?.at) || on(document, gate?.at)) return 'story';
			return on(document, card?.at) ? 'list' : 'other';
		},
		// Not caught: a card that cannot be read must not pass for something that is no card.
		card: (element, url) => (card ? readStory(data, card, element, url) : undefined),
		story(document, url) {
			if (on(document, story?.at)) return read(document.documentElement, story, url);
			if (!gate || !on(document, gate.at)) return undefined;
			return 'card' in gate
				? read(on(document, gate.card), card, url)
				: read(document.documentElement, gate.layout, url);
		},
		storyReady: (document) =>
			document.readyState !== 'loading' || on(document, data.after) !== null || on(document, data.text) !== null,
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
		looksLike: (document) => attempt(() => data.looksLike?.(document)) ?? false,
	};
}
