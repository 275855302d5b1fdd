import type { CardAnswer } from '../../protocol/answers';
import { cardStyles } from '../cards/card-styles';
import { cardPiece } from '../cards/card-view';
import { mark } from '../cover/attribute';
import { VEIL_TAG } from '../cover/css';
import { createHost, type Host } from '../overlay/host';
import type { Page } from '../page';
import { unread } from '../story/text/chapter';
import { paragraphsOf } from '../story/text/paragraphs';
import { added } from '../watch/records';
import { watch } from '../watch/watch';
import { wing } from '../wings';

/** Comments that are asked about together. */
const AT_ONCE = 20;

/** A comment that was read. */
interface Read {
	readonly texts: readonly string[];
	/** Takes off what we put before it. */
	readonly off: AbortController;
}

/**
 * Reads what readers say under a chapter as it comes in, and veils what its reader does not want to meet, until the
 * signal aborts. The page covers comments from the first frame on; here each is released, or gets a veil.
 */
export function watchComments(page: Page, signal: AbortSignal): void {
	const { site, url, ask, preferences } = page;
	const styles = cardStyles(preferences.veil);
	const read = new Map<Element, Read>();
	/** Whatever was read, also what is gone and may come back with other words. */
	const seen = new WeakSet<Element>();
	let batch: Element[] = [];

	const storyOf = () => site.story(document, url) ?? unread(page, document);

	const openChoices = ({ action, reasons = [] }: CardAnswer) =>
		wing('sheets', ask).then(
			({ choices }) => signal.aborted || choices({ story: storyOf(), verdict: { action, reasons } }, page, signal),
			// The comment stays as it is; for those who look.
			(error: unknown) => console.debug('Forewarned:', error),
		);

	/** Shows a comment, or puts a veil in its place; `revealed`: its reader opened it. */
	const place = (comment: Element, answer: CardAnswer, revealed: boolean): Host | undefined => {
		const known = read.get(comment);
		if (!known) return undefined;
		const { action, said } = answer;
		if (!said || action === 'show') {
			mark(comment, 'show', 'card');
			return undefined;
		}
		const drawn = new AbortController();
		const again = (next: boolean) => {
			drawn.abort();
			place(comment, answer, next)?.focus();
		};
		const css = revealed || action === 'alert' ? styles.line : styles.panel;
		const host = createHost(VEIL_TAG, css, AbortSignal.any([signal, known.off.signal, drawn.signal]));
		host.content.append(
			cardPiece(action, revealed, {
				...{ said, preferences },
				reveal: () => again(true),
				again: () => again(false),
				more: () => void openChoices(answer),
			}),
		);
		host.stay(() => comment.previousSibling === host.element || comment.before(host.element));
		mark(comment, revealed ? 'alert' : action, 'card');
		return host;
	};

	/** Has some comments judged, and shows or veils each. */
	const judge = async (some: readonly (Read & { readonly comment: Element })[]) => {
		const broken = (comment: Element, error: unknown) => page.unread(comment, error, 'card');
		try {
			const asked = some.map(({ texts }) => texts);
			const { comments } = await ask({ type: 'judge-comments', story: storyOf(), comments: asked });
			for (const [i, { comment, off }] of some.entries()) {
				const answer = comments[i];
				if (off.signal.aborted || signal.aborted) continue;
				if (answer) place(comment, answer, false);
				else broken(comment, new Error('Not judged.'));
			}
		} catch (error) {
			if (!signal.aborted) for (const { comment } of some) broken(comment, error);
		}
	};

	/** Has what came in one task judged, those first that stand first: a long page does not wait for its end. */
	const flush = async () => {
		// In a layout that nobody has looked at a comment may be the text itself.
		const texts = new Set(site.texts(document, url));
		const all = batch.flatMap((comment) => {
			const known = read.get(comment);
			if (!known || texts.has(comment)) return [];
			mark(comment, 'pending', 'card');
			return [{ comment, ...known }];
		});
		batch = [];
		for (let at = 0; at < all.length && !signal.aborted; at += AT_ONCE) await judge(all.slice(at, at + AT_ONCE));
	};

	/** Reads a comment; `again`: whatever it says, since it stands in another place. */
	const look = (comment: Element, again = false) => {
		const texts = paragraphsOf(comment).map(({ text }) => text);
		const before = read.get(comment);
		if (!again && before?.texts.join('\n') === texts.join('\n')) return;
		before?.off.abort();
		seen.add(comment);
		read.set(comment, { texts, off: new AbortController() });
		if (batch.length === 0) queueMicrotask(() => void flush().catch(page.hold));
		batch.push(comment);
	};

	watch(
		document,
		[{ kind: 'card', selector: site.comments, found: look, changed: look }],
		(records) => {
			for (const [comment, { off }] of read) {
				if (comment.isConnected) continue;
				off.abort();
				read.delete(comment);
			}
			for (const comment of added(document, records, site.comments)) if (seen.has(comment)) look(comment, true);
		},
		page.hold,
		signal,
	);
}
