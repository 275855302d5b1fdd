const CHANNELS = /rgba?\(([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)(?:[ ,/]+([\d.]+))?/;

/** Relative luminance 0..1 of a computed colour; undefined if it is transparent or in another form. */
function luminance(color: string): number | undefined {
	const match = CHANNELS.exec(color);
	if (!match || Number(match[4] ?? 1) < 0.5) return undefined;
	const [r, g, b] = match.slice(1, 4).map((channel) => Number(channel) / 255);
	return 0.2126 * (r ?? 0) ** 2.2 + 0.7152 * (g ?? 0) ** 2.2 + 0.0722 * (b ?? 0) ** 2.2;
}

let known: { whole: boolean; scheme: 'light' | 'dark' } | undefined;

/** Whether the page itself is light or dark: from its background, else from what the browser prefers. */
export function schemeOf(document: Document): 'light' | 'dark' {
	// Asked for each card of a list, and the browser has to work out all styles to answer: once while the page loads,
	// and once more when all its style sheets are there.
	const whole = document.readyState === 'complete';
	if (known && known.whole === whole) return known.scheme;
	const view = document.defaultView;
	const ground = [document.body, document.documentElement]
		.map((element) => element && view && luminance(view.getComputedStyle(element).backgroundColor))
		.find((value) => typeof value === 'number');
	const dark = typeof ground === 'number' ? ground < 0.25 : view?.matchMedia('(prefers-color-scheme: dark)').matches;
	known = { whole, scheme: dark ? 'dark' : 'light' };
	return known.scheme;
}
