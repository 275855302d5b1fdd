/** A stretch on the map: parts of its length, 0..1. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

const within = (part: number): number => Math.min(1, Math.max(0, part));

/** Where a stretch from `top` to `bottom` stands in the text; all in pixels on the same scale. */
export function spanIn(top: number, bottom: number, text: { readonly top: number; readonly bottom: number }): Span {
	const height = text.bottom - text.top;
	if (height <= 0) return { from: 0, to: 0 };
	return { from: within((top - text.top) / height), to: within((bottom - text.top) / height) };
}

/**
 * Places for buttons as near as can be to where they belong, in order, `gap` apart and within `length`. Where they
 * do not all fit they stand as far apart as there is room for.
 */
export function spread(wanted: readonly number[], gap: number, length: number): number[] {
	const step = wanted.length > 1 ? Math.min(gap, length / (wanted.length - 1)) : 0;
	const places: number[] = [];
	for (const [i, place] of wanted.entries()) places.push(Math.max(place, (places[i - 1] ?? -Infinity) + step, 0));
	for (let i = places.length - 1; i >= 0; i--) {
		const room = length - (places.length - 1 - i) * step;
		places[i] = Math.min(places[i] ?? 0, room);
	}
	return places;
}
