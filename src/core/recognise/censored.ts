/** Words that authors hide from filters, and only these: a wildcard must not find rare words. */
const HIDDEN =
	`rape raped raping rapist sex sexual smut porn suicide suicidal kill killed killing death dead dies die murder self harm
	abuse abused abusive blood gore violence drug drugs incest torture fuck fucking shit cum cock anal pussy noncon dubcon underage
	assault alcohol cutting slut slurs slavery slave trauma anorexia bulimia cannibalism kidnapping cheating pregnancy abortion
	molestation pedophilia racism homophobia transphobia weapons gun nsfw hurt sa sh`
		.split(/\s+/)
		.filter((word) => word !== '');

const LETTERS: Readonly<Record<string, string>> = {
	'0': 'o',
	'1': 'i',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'@': 'a',
	$: 's',
	'!': 'i',
};

/** Spellings that no rule leads back. */
const OTHERS: ReadonlyMap<string, string> = new Map([
	['smvt', 'smut'],
	['seggs', 'sex'],
	['segs', 'sex'],
	['secks', 'sex'],
	['pron', 'porn'],
	['g0r3', 'gore'],
	['phuck', 'fuck'],
	['smex', 'sex'],
	['r4p3', 'rape'],
]);

const agrees = (pattern: string, word: string): boolean => {
	if (pattern.length !== word.length) return false;
	for (let i = 0; i < word.length; i++) {
		const sign = pattern[i] ?? '';
		if (sign !== '*' && (LETTERS[sign] ?? sign) !== word[i] && !(sign === '1' && word[i] === 'l')) return false;
	}
	return true;
};

/**
 * The word behind a censored spelling: figures and signs for letters (`s3lf`, `p0rn`, `@buse`), and `*` for
 * one letter of the words that are usually hidden. Undefined when there is none.
 */
export const uncensored = (word: string, words: ReadonlySet<string>): string | undefined => {
	const other = OTHERS.get(word);
	if (other !== undefined) return other;
	if (word.length < 3 || word.length > 24 || !/[\d*@$!]/.test(word) || !/[a-z]/.test(word)) return undefined;
	const hidden = HIDDEN.find((known) => agrees(word, known));
	if (hidden !== undefined || word.includes('*')) return hidden;
	const letters = word.replace(/[\d@$!]/g, (sign) => LETTERS[sign] ?? sign);
	return letters.length > 3 && words.has(letters) ? letters : undefined;
};
