import { defineSite } from '../define';
import type { Pick } from '../layout';
import { first } from '../query';
import type { Site } from '../site';
import { line, prose } from '../text';

// XenForo 2 with threadmarks, as the writing forums run it: a story is a thread, its chapters are the posts
// that carry a threadmark. Tags and prefixes are free text; there is no place for ratings or warnings.

const threadIn = (address: string | null | undefined): string | undefined =>
	/\/threads\/(?:[^/]*\.)?(\d+)/.exec(address ?? '')?.[1];

/** A heading without the prefix labels that stand in it. */
const title =
	(selector: string): Pick =>
	(root) => [prose(first(root, selector), '.label').replace(/\n/g, ' ')];

const TAGS = '.tagItem';

interface XenForo {
	readonly id: string;
	readonly name: string;
	/** None: any forum of the software that is known by nothing but its structure. */
	readonly hosts: readonly string[];
	/** Where the forum lies on its host. */
	readonly path?: string;
	readonly seen?: boolean;
}

/** A forum whose threads are stories. */
export const xenforo = ({ id, name, hosts, path = '/', seen = false }: XenForo): Site => {
	const thread = (number: string | undefined, url: URL) => number && new URL(`${path}threads/${number}/`, url).href;
	return defineSite({
		id,
		name,
		engine: 'xenforo',
		matches: hosts.map((host) => `*://${host}${path}*`),
		optional: true,
		seen,
		examples: hosts.map((host) => `https://${host}${path}threads/a-story.12345/page-2`),
		card: {
			at: '.structItem--thread',
			link: '.structItem-title a[href*="/threads/"]',
			id: (card) => threadIn(first(card, '.structItem-title a[href*="/threads/"]')?.getAttribute('href')),
			title: '.structItem-title a[href*="/threads/"]',
			url: (card, url) =>
				thread(threadIn(first(card, '.structItem-title a[href*="/threads/"]')?.getAttribute('href')), url),
			says: {
				category: '.structItem-title .label',
				tag: TAGS,
				author: '.structItem-minor .username',
			},
			dates: {
				published: (root) => [first(root, '.structItem-startDate time')?.getAttribute('datetime') ?? undefined],
			},
		},
		story: {
			at: '.message--post.hasThreadmark',
			id: (root, url) =>
				threadIn(url.pathname + url.search) ??
				threadIn(first(root, 'link[rel="canonical"]')?.getAttribute('href')) ??
				threadIn(first(root, '.p-description a[href*="/threads/"]')?.getAttribute('href')),
			title: title('h1.p-title-value'),
			url: (root, url) =>
				thread(
					threadIn(url.pathname + url.search) ?? threadIn(first(root, 'link[rel="canonical"]')?.getAttribute('href')),
					url,
				),
			says: {
				category: 'h1.p-title-value .label',
				tag: `.p-description ${TAGS}`,
				author: '.p-description .username',
			},
			dates: {
				published: (root) => [first(root, '.p-description time')?.getAttribute('datetime') ?? undefined],
			},
		},
		text: '.message--post.hasThreadmark .message-body .bbWrapper',
		chapter(text) {
			const post = text.closest('.message--post');
			const own =
				/^js-post-(\d+)$/.exec(post?.id ?? '')?.[1] ?? post?.getAttribute('data-content')?.replace('post-', '');
			const label = line(post?.querySelector('.threadmarkLabel'));
			return { ...(own ? { id: own } : {}), ...(label ? { title: label } : {}) };
		},
		links: {
			previous: '.threadmark-control--previous',
			next: '.threadmark-control--next',
			contents: 'a[href$="/threadmarks"]',
		},
		looksLike: (document) =>
			document.querySelector('.message--post.hasThreadmark, .structItem--thread, .threadmarkListingHeader') !== null &&
			(hosts.length === 0 || document.title.includes(name)),
	});
};
