/** What one character is to the tokeniser. */
export const BREAK = 0;
/** Invisible inside words: soft hyphens, zero-width spaces and joiners. */
export const HIDDEN = 1;

/** Look-alikes that stand for a letter inside a word ("s3lf h@rm"); elsewhere they break words. */
const DISGUISE: Readonly<Record<number, number>> = {
	33: 0x69, // ! i
	36: 0x73, // $ s
	42: 0x2a, // * itself
	48: 0x6f, // 0 o
	49: 0x69, // 1 i
	51: 0x65, // 3 e
	52: 0x61, // 4 a
	53: 0x73, // 5 s
	64: 0x61, // @ a
};

const table = new Uint16Array(0x250);
for (let code = 0x61; code <= 0x7a; code++) {
	table[code] = code;
	table[code - 32] = code;
}
// Latin letters with accents keep them: Spanish and French tell words apart by them.
for (let code = 0xc0; code < 0x250; code++) table[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
table[0xd7] = BREAK;
table[0xf7] = BREAK;
table[0xad] = HIDDEN;

/** The lower-case letter a character stands for, `HIDDEN`, or `BREAK` when it ends a word. */
export const fold = (code: number): number => {
	if (code < 0x250) return table[code] as number;
	if (code >= 0x2000 && code < 0x2c00) {
		return (code >= 0x200b && code <= 0x200d) || code === 0x2060 ? HIDDEN : BREAK;
	}
	if (code === 0xfeff) return HIDDEN;
	return code >= 0x3000 && code < 0x3040 ? BREAK : code;
};

/** The letter that a sign between two letters is meant to be, or `BREAK`. */
export const disguised = (code: number): number => DISGUISE[code] ?? BREAK;
