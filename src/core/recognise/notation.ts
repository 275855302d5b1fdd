import { QUALIFIERS, type Qualifier, type TopicId } from '../topic';
import { tokens } from './tokens';

/**
 * One phrase of a list of terms. The notation, for people who add words:
 *
 * - `alcohol abuse, drinking`: phrases are separated by commas, plural `-s` is found by itself;
 * - `alcohol abuse|use`: either word in this place; `_` is a space within one (`day_of|evil dead`);
 * - `drown*`, `*preg`: any word that begins or ends so;
 * - `^ dead`, `die $`: at the beginning or the end of a label;
 * - `=loss`: only when nothing but qualifiers and common words stands beside it;
 * - `suicide attempt#threatened`: means this qualifier by itself;
 * - `friendly#not`: counts only under a negation ("not X friendly"), and then as depicted;
 * - `sex slave+slavery`: names another topic as well.
 */
export interface Phrase {
	/** Folded words; `word*` and `*word` are open, `^` and `$` the ends of a label. */
	readonly words: readonly string[];
	readonly more: readonly TopicId[];
	readonly qualifier: Qualifier | undefined;
	readonly alone: boolean;
	readonly negated: boolean;
}

const isQualifier = (word: string | undefined): word is Qualifier => QUALIFIERS.some((known) => known === word);

/** A word of the notation as the tokens a label would have in its place. */
const pieces = (word: string): string[] => {
	if (word === '^' || word === '$') return [word];
	const inner = word.replace(/^\*|\*$/g, '').replaceAll('_', ' ');
	const forms = tokens(inner, () => undefined).map((token) => token.form);
	const last = forms.length - 1;
	if (last >= 0 && word.startsWith('*')) forms[0] = `*${forms[0]}`;
	if (last >= 0 && word.endsWith('*')) forms[last] = `${forms[last]}*`;
	return forms;
};

const product = (slots: readonly (readonly string[][])[]): string[][] =>
	slots.reduce<string[][]>((all, slot) => all.flatMap((head) => slot.map((tail) => [...head, ...tail])), [[]]);

/** Reads a list of terms; every alternative becomes a phrase of its own. */
export const phrases = (list: string): Phrase[] => list.split(',').flatMap(parse);

const parse = (item: string): Phrase[] => {
	let text = item.trim();
	if (text === '') return [];
	const [body = '', tag] = text.split('#');
	text = body;
	const more: TopicId[] = [];
	for (let plus = /\+([a-z]+(?:-[a-z]+)*)$/.exec(text); plus; plus = /\+([a-z]+(?:-[a-z]+)*)$/.exec(text)) {
		more.unshift(plus[1] ?? '');
		text = text.slice(0, plus.index);
	}
	const alone = text.startsWith('=');
	if (alone) text = text.slice(1);
	const slots = text
		.trim()
		.split(/\s+/)
		.map((slot) => slot.split('|').map(pieces));
	return product(slots).map((words) => ({
		words,
		more,
		qualifier: isQualifier(tag) ? tag : undefined,
		alone,
		negated: tag === 'not',
	}));
};
