import { shared } from '../world';
import { beforePaint } from './before-paint';

const CHANNELS = /rgba?\(([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)(?:[ ,/]+([\d.]+))?/;

/** Relative luminance 0..1 of a computed colour; undefined if it is transparent or in another form. */
function luminance(color: string): number | undefined {
	const match = CHANNELS.exec(color);
	if (!match || Number(match[4] ?? 1) < 0.5) return undefined;
	const [r, g, b] = match.slice(1, 4).map((channel) => Number(channel) / 255);
	return 0.2126 * (r ?? 0) ** 2.2 + 0.7152 * (g ?? 0) ** 2.2 + 0.0722 * (b ?? 0) ** 2.2;
}

/**
 * Whether the page itself is light or dark, by its background. One without has a ground of the browser's, which is white
 * whatever the reader prefers unless the page says that it can be dark; what it stands on is told by the colour of words.
 */
function schemeOf(document: Document): 'light' | 'dark' | undefined {
	const { body, documentElement } = document;
	const ground = [body, documentElement]
		.map((element) => element && luminance(getComputedStyle(element).backgroundColor))
		.find((value) => typeof value === 'number');
	if (typeof ground === 'number') return ground < 0.25 ? 'dark' : 'light';
	const ink = luminance(getComputedStyle(body ?? documentElement).color);
	return ink === undefined ? undefined : ink > 0.5 ? 'dark' : 'light';
}

/** Shared: whatever a later script puts on the page is dressed with the rest. */
const state = shared('scheme', () => ({
	dressed: new Set<HTMLElement>(),
	scheme: undefined as ReturnType<typeof schemeOf>,
	looking: false,
}));

const dress = (element: HTMLElement): void => {
	if (state.scheme) element.dataset.theme = state.scheme;
	else delete element.dataset.theme;
};

/** Looks at the page, and dresses what is there already. */
function look(): void {
	const now = schemeOf(document);
	if (now === state.scheme) return;
	state.scheme = now;
	const all = [...state.dressed];
	for (const element of all) {
		// At once, and not as a slow change of colours.
		element.dataset.still = '';
		dress(element);
	}
	requestAnimationFrame(() => {
		for (const element of all) delete element.dataset.still;
	});
}

/**
 * Gives a piece of ours the page's own scheme, light or dark, as `data-theme`; where the page has none, it is what the
 * browser prefers. It is known when the page is painted first, and looked at again when all its style sheets are here.
 */
export function wearScheme(element: HTMLElement, signal: AbortSignal): void {
	state.dressed.add(element);
	signal.addEventListener('abort', () => state.dressed.delete(element), { once: true });
	dress(element);
	if (state.looking) return;
	state.looking = true;
	beforePaint(look);
	if (document.readyState !== 'complete') addEventListener('load', () => beforePaint(look), { once: true });
}
