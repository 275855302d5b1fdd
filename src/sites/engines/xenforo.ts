import { defineSite } from '../define';
import { destinationPattern } from '../destination-pattern';
import type { FieldReader } from '../layout';
import { first } from '../query';
import type { Site } from '../site';
import { line, prose } from '../text';

// XenForo with threadmarks, as the writing forums run it: a story is a thread, its chapters are the posts that carry
// a threadmark. Tags and prefixes are free text; there is no place for ratings or warnings. A thread without
// threadmarks is talk, and so is a list of such threads. In XenForo 1 nothing on a post tells that it carries one but
// what stands in it, so that all posts are covered. Forums without rewritten addresses have `index.php?threads/…`.

const threadIn = (address: string | null | undefined): string | undefined =>
	/[/?]threads\/(?:[^/]*\.)?(\d+)/.exec(address ?? '')?.[1];

/** A heading without the prefix labels that stand in it. */
const title =
	(selector: string): FieldReader =>
	(root) => [prose(first(root, selector), '.label').replace(/\n/g, ' ')];

const TAGS = '.tagItem';
const ITEM = '.structItem--thread';
const MARKED = '.message--post.hasThreadmark';
/** What XenForo 1 puts above the text of a post that carries a threadmark. */
const MARKER = '.messageList .threadmarker';
/** The sign of threadmarks in a list. */
const HAS_MARKS = 'a[href*="threadmarks"], [class*="threadmark" i]';

/** A post of XenForo 2, and anything that tells of threadmarks; a page with the first and not the second is talk. */
const POST = '.message--post .bbWrapper';
const SIGN = `${HAS_MARKS}, [class*="reader" i]`;

interface XenForo {
	readonly id: string;
	readonly name: string;
	/** None: any forum of the software that is known by nothing but its structure. */
	readonly hosts: readonly string[];
	/** Where the forum lies on its host. */
	readonly path?: string;
	readonly seen?: Site['seen'];
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
			at: ITEM,
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
			at: `${MARKED}, ${MARKER}`,
			id: (root, url) =>
				threadIn(url.pathname + url.search) ??
				threadIn(first(root, 'link[rel="canonical"]')?.getAttribute('href')) ??
				threadIn(first(root, '.p-description a[href*="/threads/"]')?.getAttribute('href')),
			title: (root, url) => [...(title('h1.p-title-value')(root, url) ?? []), line(root.querySelector('.titleBar h1'))],
			url: (root, url) =>
				thread(
					threadIn(url.pathname + url.search) ?? threadIn(first(root, 'link[rel="canonical"]')?.getAttribute('href')),
					url,
				),
			says: {
				category: 'h1.p-title-value .label, .titleBar h1 .prefix',
				tag: `.p-description ${TAGS}, .TagContainer .tag`,
				author: '.p-description .username, #pageDescription .username',
			},
			dates: {
				published: (root) => [first(root, '.p-description time')?.getAttribute('datetime') ?? undefined],
			},
		},
		text: `${MARKED} .message-body .bbWrapper, .messageList .messageText`,
		chapter(text) {
			const post = text.closest('.message--post, .message');
			const own =
				/^(?:js-)?post-(\d+)$/.exec(post?.id ?? '')?.[1] ?? post?.getAttribute('data-content')?.replace('post-', '');
			const label = line(post?.querySelector('.threadmarkLabel, .threadmarker .label')).replace(/^Threadmarks:\s*/, '');
			return { ...(own ? { id: own } : {}), ...(label ? { title: label } : {}) };
		},
		links: {
			previous: '.threadmark-control--previous, .threadmarker .previous a',
			next: '.threadmark-control--next, .threadmarker .next a',
			contents: (root) =>
				root.querySelector(`${MARKED}, ${MARKER}`)
					? (root.querySelector('a[href$="/threadmarks"]')?.getAttribute('href') ?? undefined)
					: undefined,
		},
		// Lists of threadmarks, of who may read, and of what to report lie below a thread's address, too.
		leadsTo: destinationPattern(
			/[/?](?:threads\/(?:[^/?]{0,300}\.)?(?<story>\d{1,12})(?:\/(?:(?:reader\/?)?(?:page-?\d{0,6})?|(?:unread|latest|post-\d{1,12}))\/?)?|posts\/\d{1,12}\/?)(?:$|[?&])/,
		),
		isTalk: (document) => document.querySelector(POST) !== null && document.querySelector(SIGN) === null,
		kind(document) {
			if (document.querySelector(`${MARKED}, ${MARKER}`)) return 'story';
			const marked = [...document.querySelectorAll(ITEM)].some((item) => item.querySelector(HAS_MARKS));
			return marked ? 'list' : 'other';
		},
		looksLike: (document) =>
			document.querySelector(`${MARKED}, ${MARKER}, ${ITEM}, .threadmarkListingHeader`) !== null &&
			(hosts.length === 0 || document.title.includes(name)),
	});
};
