/** Shorter words are too close to each other to guess. */
const SHORTEST = 8;
const LONGEST = 24;

/** Real words that stand one letter away from a word of a topic. */
const REAL = new Set(
	`sweating skewering steering shearing spearing hospitable sensual consensual marriage carriages carriage parentage courage
	cheering chewing chatting heating beatings beaming brushing bushing stacking staking stocking stockings talking
	stabling staving starving starring strapping strapped slapping shipping whipping whisking whiskers mourning morning
	infecting inflection injecting rejection objection projection inception affection affections affected explicitly
	attraction abstraction distraction creation location dislocation relocation sedition seduction suspension suspicion
	devotion demotion emotion commotion sensation cessation celebration deliberation violins violets violet violetta violette
	torturer torturous portugal tortoise tortuous poisonous prisoners passages passage massages message messages
	medieval medicinal medicine historical hysterical mistrust misfits missions admission immersion adventure
	maturing manipulation threesomes foursomes awesome handsome smoothing something soothing breathing
	bleeding breeding blending bleating speeding spending greeting grieving driving dreaming drawing drowsing
	burning burying turning punishing pushing rushing crushing crashing clashing slashing`.split(/\s+/),
);

const index = (topical: ReadonlySet<string>): Map<string, string> => {
	const found = new Map<string, string>();
	for (const word of topical) {
		if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) continue;
		for (const piece of without(word)) if (!found.has(piece)) found.set(piece, word);
		found.set(word, word);
	}
	return found;
};

/** The word with each single letter left out but the first: those that begin differently are other words. */
const without = (word: string): string[] => {
	const pieces: string[] = [];
	for (let i = 1; i < word.length; i++) pieces.push(word.slice(0, i) + word.slice(i + 1));
	return pieces;
};

const indexes = new WeakMap<ReadonlySet<string>, Map<string, string>>();

/** Whether one letter is added, missing, wrong, or two neighbours swapped. */
const near = (a: string, b: string): boolean => {
	let head = 0;
	while (head < a.length && head < b.length && a[head] === b[head]) head++;
	let tail = 0;
	while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
	const [left, right] = [a.length - head - tail, b.length - head - tail];
	if (left <= 1 && right <= 1) return true;
	return left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
};

/** The long word of a topic that this is a slip of the pen for (`suicidial`, `assualt` is too short). */
export const corrected = (word: string, topical: ReadonlySet<string>): string | undefined => {
	if (word.length < SHORTEST || word.length > LONGEST || REAL.has(word) || !/^[a-z]+$/.test(word)) return undefined;
	let deletes = indexes.get(topical);
	if (!deletes) {
		deletes = index(topical);
		indexes.set(topical, deletes);
	}
	for (const piece of [word, ...without(word)]) {
		const known = deletes.get(piece);
		if (known !== undefined && known !== word && near(word, known)) return known;
	}
	return undefined;
};
