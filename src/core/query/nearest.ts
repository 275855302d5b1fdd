/** Edits (insert, delete, replace, swap neighbours) between two short words. */
function distance(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				least = Math.min(least, (before[j - 2] ?? 0) + 1);
			row.push(least);
		}
		before = last;
		last = row;
	}
	return last[b.length] ?? 0;
}

/** The word most like `word`, if any is alike enough to be meant: about one edit in three letters. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
	const lower = word.toLowerCase().slice(0, 40);
	let best: string | undefined;
	let least = Math.max(1, Math.floor(lower.length / 3)) + 1;
	for (const one of words) {
		if (Math.abs(one.length - lower.length) >= least && !one.startsWith(lower)) continue;
		const edits = lower.length > 2 && one.startsWith(lower) ? 1 : distance(lower, one);
		if (edits < least) [best, least] = [one, edits];
	}
	return best;
}
