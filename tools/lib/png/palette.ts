/** Most colours a palette of one byte can hold. */
const MOST = 256;

/** Squared distance of two colours, 0xrrggbb; green weighs most, as for eyes. */
function distance(a: number, b: number): number {
	const [red, green, blue] = [(a >> 16) - (b >> 16), ((a >> 8) & 255) - ((b >> 8) & 255), (a & 255) - (b & 255)];
	return 2 * red * red + 4 * green * green + 3 * blue * blue;
}

/** The place in a palette of the colour nearest to one. */
function nearest(color: number, palette: readonly number[]): number {
	let [best, least] = [0, Number.POSITIVE_INFINITY];
	for (const [index, other] of palette.entries()) {
		const far = distance(color, other);
		if (far < least) [best, least] = [index, far];
	}
	return best;
}

/** Colours, the commonest first, none of them nearer than that to one before it. */
function apart(colors: readonly number[], least: number): number[] {
	const chosen: number[] = [];
	for (const color of colors) {
		if (chosen.every((one) => distance(color, one) > least)) chosen.push(color);
		if (chosen.length > MOST) break;
	}
	return chosen;
}

/**
 * At most 256 colours for a picture, and each of its own colours' place among them. The commonest are kept as
 * they are: grounds and inks stay exact, and what gives way are shades on the edges of letters.
 */
export function paletteOf(counts: ReadonlyMap<number, number>): { palette: number[]; place: Map<number, number> } {
	const colors = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
	let palette = colors;
	for (let least = 8; palette.length > MOST; least *= 1.4) palette = apart(colors, least);
	return { palette, place: new Map(colors.map((color) => [color, nearest(color, palette)])) };
}
