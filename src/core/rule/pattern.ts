/** What a rule asks of a label: pieces that have to occur in this order. */
export interface Pattern {
	readonly pieces: readonly string[];
	readonly whole: boolean;
}

/** From folded words (see `foldPattern`); `*` stands for anything, also for nothing. */
export const toPattern = (words: string, whole: boolean): Pattern => ({ pieces: ` ${words} `.split('*'), whole });

/**
 * Whether a folded label (see `fold`) has the pattern. Leftmost pieces first, never back again: the time
 * is linear in the label whatever the reader writes.
 */
export function matches({ pieces, whole }: Pattern, label: string): boolean {
	const first = pieces[0] ?? '';
	if (pieces.length === 1) return whole ? label === first : label.includes(first);
	let at = whole ? (label.startsWith(first) ? 0 : -1) : label.indexOf(first);
	let end = at + first.length;
	for (let i = 1; at >= 0 && i < pieces.length; i++) {
		const piece = pieces[i] ?? '';
		// Neighbours share the space between two words.
		if (piece.startsWith(' ') && pieces[i - 1]?.endsWith(' ')) end--;
		if (whole && i === pieces.length - 1) return label.length - piece.length >= end && label.endsWith(piece);
		at = label.indexOf(piece, end);
		end = at + piece.length;
	}
	return at >= 0;
}
