import { Readability } from '@mozilla/readability';
import type { Site } from '../../../sites';
import { defineSite } from '../../../sites/define';

/** A selector that matches one element and no other, by its place. */
function pathTo(element: Element): string {
	const steps: string[] = [];
	for (let at: Element | null = element; at?.parentElement; at = at.parentElement) {
		// Among its kind: elements of ours that come and go beside the body do not count.
		const { localName } = at;
		const kind = [...at.parentElement.children].filter((child) => child.localName === localName);
		steps.unshift(`${localName}:nth-of-type(${kind.indexOf(at) + 1})`);
	}
	return ['html', ...steps].join('>');
}

/** The element of the page that holds the article, as Readability sees it; undefined if it sees none. */
function findArticle(page: Document): { element: Element; title: string } | undefined {
	const copy = page.cloneNode(true) as Document;
	const live = [...page.querySelectorAll('*')];
	const places = new Map([...copy.querySelectorAll('*')].map((element, i) => [element as Node, live[i]]));
	const article = new Readability(copy, { serializer: (node) => node }).parse();
	const found = [...((article?.content as Element | undefined)?.querySelectorAll('p,blockquote,pre,li,h2,h3') ?? [])];
	const parts = found.flatMap((element) => places.get(element) ?? []).filter((element) => element.textContent?.trim());
	let [element] = parts.map((part) => part.parentElement);
	while (element && !parts.every((part) => element?.contains(part))) element = element.parentElement;
	return element ? { element, title: article?.title || page.title } : undefined;
}

/**
 * Any page as a site of its own, for "read this page": the article is the text, everything that an
 * archive would declare is unknown. Undefined where there is no article.
 */
export function articleSite(page: Document): Site | undefined {
	const article = findArticle(page);
	if (!article) return undefined;
	return defineSite({
		id: 'article',
		name: location.hostname,
		matches: [],
		optional: true,
		seen: true,
		examples: [],
		story: { at: 'html', id: (_, url) => url.pathname, title: () => [article.title], says: {} },
		text: pathTo(article.element),
	});
}
