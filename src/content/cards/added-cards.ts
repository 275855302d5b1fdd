/** Cards that are judged at once of those that scripts bring in, and how many more each second. */
const AT_ONCE = 40;
const A_SECOND = 10;
/** Pixels below the screen in which a card is judged already, so that nobody who scrolls sees it come. */
const AHEAD = 200;
/** Pixels that a card is wide and high, at least: what is smaller is there to be looked at by nobody. */
const LEAST = { width: 80, height: 16 };

/**
 * Holds back the cards that scripts bring in when the page is there, until they are on the screen, and hands on a few
 * at a time. A page could make up cards and learn from their veils what its reader avoids: what nobody sees tells it
 * nothing, and what somebody sees does not tell it everything at once.
 */
export function createLater(judge: (card: Element) => void, signal: AbortSignal): (card: Element) => void {
	let left = AT_ONCE;
	let since = performance.now();
	const onScreen = new Set<Element>();
	let timer: ReturnType<typeof setTimeout> | undefined;

	const handOn = () => {
		timer = undefined;
		const now = performance.now();
		left = Math.min(AT_ONCE, left + ((now - since) / 1000) * A_SECOND);
		since = now;
		for (const card of onScreen) {
			if (left < 1) break;
			left--;
			onScreen.delete(card);
			observer?.unobserve(card);
			judge(card);
		}
		if (onScreen.size > 0) timer = setTimeout(handOn, 1000 / A_SECOND);
	};
	const look = (entries: readonly IntersectionObserverEntry[]) => {
		for (const { target, isIntersecting, boundingClientRect: box } of entries) {
			if (isIntersecting && box.width >= LEAST.width && box.height >= LEAST.height) onScreen.add(target);
			else onScreen.delete(target);
		}
		if (timer === undefined) handOn();
	};
	// Hardly a list goes on without loading.
	let observer: IntersectionObserver | undefined;
	signal.addEventListener(
		'abort',
		() => {
			observer?.disconnect();
			clearTimeout(timer);
		},
		{ once: true },
	);
	return (card) => {
		observer ??= new IntersectionObserver(look, { rootMargin: `0px 0px ${AHEAD}px` });
		observer.observe(card);
	};
}

/** Which cards came with the page, and which a script brought in later. */
export interface Parsed {
	/** These came with the page, whatever it makes of their classes meanwhile. */
	note(cards: Iterable<Element>): void;
	/** The page is there: what comes from now on came later. */
	close(): void;
	isLater(card: Element): boolean;
}

/** Holds for as long as a document lives, however often it is judged. */
export function createParsed(): Parsed {
	const parsed = new WeakSet<Element>();
	let isOpen = true;
	return {
		note(cards) {
			if (isOpen) for (const card of cards) parsed.add(card);
		},
		close() {
			isOpen = false;
		},
		isLater: (card) => !isOpen && !parsed.has(card) && document.readyState !== 'loading',
	};
}
