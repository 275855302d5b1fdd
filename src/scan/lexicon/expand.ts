import { inflect } from './inflect';

/** A phrase, word by word: the forms that may stand in each place. `*` is any one word. */
export type Phrase = readonly (readonly string[])[];

/** Groups that phrases use again and again. */
const GROUPS: ReadonlyArray<readonly [string, string]> = [
	['%his', '(his|her|their|my|your|our|its)'],
	['%him', '(him|her|them|me|you|us|it)'],
	['%self', '(himself|herself|themselves|themself|myself|yourself|itself|ourselves|oneself)'],
	['%be', '(is|was|were|been|being|be|are|am)'],
	['%the', '(the|a|an|his|her|their|my|your|our|its|this|that|)'],
];

const INNERMOST = /\(([^()]*)\)/;

/**
 * Resolves groups, inner ones first. A group of single words stays together as one place of the phrase, written
 * `[a,b]`; any other (with an empty option, or one of several words) becomes several phrases.
 */
const ungroup = (entry: string): string[] => {
	const group = INNERMOST.exec(entry);
	if (!group) return [entry];
	const before = entry.slice(0, group.index);
	const after = entry.slice(group.index + group[0].length);
	const options = (group[1] as string).split('|');
	const words = options.filter((option) => option !== '' && !option.includes('_'));
	const isPlace = /(?:^|[_(|])$/.test(before) && /^(?:$|[_)|])/.test(after);
	const others = isPlace ? options.filter((option) => !words.includes(option)) : options;
	if (isPlace && words.length > 0) others.push(`[${words.map((word) => word.replace(/[[\]]/g, '')).join(',')}]`);
	return others.flatMap((option) => ungroup(before + option + after));
};

const place = (part: string): string[] =>
	(part.startsWith('[') ? part.slice(1, -1).split(',') : [part]).flatMap((word) => inflect(word));

/** The named groups written out. Most entries have none, and thousands are read before a text is. */
const unnamed = (entry: string): string =>
	entry.includes('%') ? GROUPS.reduce((text, [name, group]) => text.replaceAll(name, group), entry) : entry;

const phraseOf = (text: string): Phrase => {
	const places: (readonly string[])[] = [];
	for (const part of text.split('_')) if (part !== '') places.push(place(part));
	return places;
};

/**
 * The phrases of a list. Entries are separated by white space; a phrase joins its words by `_`, a part may be a group
 * `(a|b)`, a named group `%his`, a word inflected as a verb (`stab~`) or a noun (`knife+`), or `*`, any one word.
 */
export const expand = (list: string): Phrase[] => {
	const phrases: Phrase[] = [];
	for (const entry of list.split(/\s+/)) {
		const plain = unnamed(entry).replaceAll('-', '_');
		for (const text of plain.includes('(') ? ungroup(plain) : [plain]) {
			const phrase = phraseOf(text);
			if (phrase.length > 0) phrases.push(phrase);
		}
	}
	return phrases;
};
