/** A box in the window, CSS pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Of something that is to be placed, or of the window; CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Pixels between a thing and what is said of it, and to the edge of the window. */
const GAP = 8;

/**
 * Where something of this size stands beside a box without ever covering it: below or above it, the wished side
 * first, else where there is more room; as high as there is room for.
 */
export function positionBeside(
	box: Box,
	{ width, height }: Size,
	view: Size,
	wish: 'below' | 'above',
): { left: number; top: number; height: number } {
	const above = Math.max(0, box.top - 2 * GAP);
	const below = Math.max(0, view.height - box.bottom - 2 * GAP);
	const [first, other] = wish === 'below' ? [below, above] : [above, below];
	const goesFirst = height <= first || first >= other;
	const isBelow = goesFirst === (wish === 'below');
	const room = Math.min(height, isBelow ? below : above);
	return {
		left: Math.max(GAP, Math.min(box.left, view.width - width - GAP)),
		top: isBelow ? box.bottom + GAP : box.top - GAP - room,
		height: room,
	};
}
