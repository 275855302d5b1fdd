/**
 * Long words that labels turn on. Only these are corrected: among all the words of the lexicon, one letter
 * apart stand too many others (`medication` and `meditation`, `stitches` and `switches`).
 */
const CORRECTED =
	`alcoholism abduction anorexia attempted bloodplay cannibalism captivity character characters cheating childbirth childhood
	consensual depression depressed domestic drowning emotional emotionally explicit flashback flashbacks graphic harassment homophobia homophobic
	hospital hospitals ideation imprisonment implications infidelity intercourse kidnapping kidnapped language manipulation manipulative
	masturbation mentioned mentions miscarriage misogyny molestation mourning mutilation overdose pregnancy pregnant profanity
	psychological referenced references relationship relationships self-harm sexuality stalking suicidal suicide swearing terrorism threatened
	torture tortured transphobia transphobic trafficking traumatic underage unhealthy violence violent vomiting withdrawal dismemberment
	gaslighting strangulation cunnilingus exhibitionism voyeurism threesome bulimia assaults bullying dubious`
		.split(/\s+/)
		.filter((word) => word.length >= 8);

/** Words that are one letter away from one of those and mean what they say. */
const REAL = new Set(
	`characteristics languages mourning morning sweating shearing steering swearing frowning drooling violet violette languaged talking
	stacking staking stocking stalling suicides graphics hospitable captivate captives bulling bullying vomited weddings wedding cheering
	chewing chatting heating smearing spearing creating nightmare`.split(/\s+/),
);

/** The word with each single letter left out but the first: what begins differently is another word. */
const without = (word: string): string[] => {
	const pieces: string[] = [];
	for (let i = 1; i < word.length; i++) pieces.push(word.slice(0, i) + word.slice(i + 1));
	return pieces;
};

const index = (): ReadonlyMap<string, string> => {
	const found = new Map<string, string>();
	for (const word of CORRECTED) {
		for (const piece of [word, ...without(word)]) if (!found.has(piece)) found.set(piece, word);
	}
	return found;
};

let deletes: ReadonlyMap<string, string> | undefined;

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

/** The long word that this is a slip of the pen for (`pregnacy`, `suicidial`); undefined if it is none. */
export const corrected = (word: string): string | undefined => {
	if (word.length < 7 || word.length > 24 || REAL.has(word) || !/^[a-z]+$/.test(word)) return undefined;
	deletes ??= index();
	for (const piece of [word, ...without(word)]) {
		const known = deletes.get(piece);
		if (known !== undefined && near(word, known)) return known;
	}
	return undefined;
};
