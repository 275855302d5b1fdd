import { ATTRIBUTE } from '../cover/attribute';
import { veilTest } from './is-veiled';

/** By what an element says the words of another, and the elements that a script set there. */
const WAYS = [
	['aria-labelledby', 'ariaLabelledByElements'],
	['aria-describedby', 'ariaDescribedByElements'],
] as const;

const SAYING = WAYS.map(([way]) => `[${way}]`).join();

/** Milliseconds that a page's changes are waited for: who listens to a page does not do so frame by frame. */
const AFTER = 200;

interface Cut {
	readonly element: Element;
	readonly way: string;
	readonly value: string;
	readonly targets: readonly Element[];
}

/**
 * Takes out, until the signal aborts, what points from elsewhere into what is veiled: browsers read the words of a
 * hidden element aloud where a visible one is named or described by it. Once it is revealed, what pointed at it does
 * so again.
 */
export function cutAriaReferences(signal: AbortSignal): void {
	let cuts: readonly Cut[] = [];
	const restore = (veiled: (element: Element) => boolean) => {
		cuts = cuts.filter(({ element, way, value, targets }) => {
			// Gone, or set anew.
			if (!element.isConnected || element.getAttribute(way)) return false;
			if (targets.some(veiled)) return true;
			element.setAttribute(way, value);
			return false;
		});
	};
	const lookNow = () => {
		const veiled = veilTest();
		restore(veiled);
		for (const element of document.querySelectorAll(SAYING)) {
			for (const [way, property] of WAYS) {
				const value = element.getAttribute(way);
				if (value === null || veiled(element)) continue;
				const set = (element as unknown as { [property in string]?: readonly Element[] | null })[property];
				const targets = set ?? value.split(/\s+/).flatMap((id) => document.getElementById(id) ?? []);
				if (!targets.some(veiled)) continue;
				cuts = [...cuts, { element, way, value, targets }];
				element.setAttribute(way, '');
			}
		}
	};

	let waiting: ReturnType<typeof setTimeout> | undefined;
	const look = () => {
		waiting ??= setTimeout(() => {
			waiting = undefined;
			lookNow();
		}, AFTER);
	};
	const observer = new MutationObserver(look);
	const attributeFilter = [ATTRIBUTE, 'id', ...WAYS.map(([way]) => way)];
	observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter });
	lookNow();
	signal.addEventListener(
		'abort',
		() => {
			observer.disconnect();
			clearTimeout(waiting);
			restore(() => false);
		},
		{ once: true },
	);
}
