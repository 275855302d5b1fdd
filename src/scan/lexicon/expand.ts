import { inflect } from './inflect';

/** Groups that phrases use again and again. */
const GROUPS: Readonly<Record<string, string>> = {
	'%his': '(his|her|their|my|your|our|its)',
	'%him': '(him|her|them|me|you|us|it)',
	'%self': '(himself|herself|themselves|themself|myself|yourself|itself|ourselves|oneself)',
	'%be': '(is|was|were|been|being|be|are|am)',
	'%the': '(the|a|an|his|her|their|my|your|our|its|this|that|)',
};

/** One step of a phrase: the forms a word may have there; `*` is any word, `` means the step may be left out. */
const steps = (phrase: string): string[][] =>
	phrase.split('_').map((part) => {
		const group = GROUPS[part] ?? part;
		const options = group.startsWith('(') ? group.slice(1, -1).split('|') : [group];
		return options.flatMap((option) => (option === '' || option === '*' ? [option] : inflect(option)));
	});

/**
 * Every form of every entry of a list. Entries are separated by white space; a phrase joins its words by `_`, a word
 * may be a group `(a|b)` or `%his`, be inflected (`stab~`, `knife+`) or be `*`, any one word.
 */
export const expand = (list: string): string[][] => {
	const forms: string[][] = [];
	for (const entry of list.split(/\s+/)) {
		if (entry === '') continue;
		let partial: string[][] = [[]];
		for (const options of steps(entry)) {
			partial = partial.flatMap((words) => options.map((word) => (word === '' ? words : [...words, word])));
		}
		forms.push(...partial);
	}
	return forms;
};
