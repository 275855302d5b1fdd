import { QUALIFIERS, type Qualifier, type TopicId } from '../topic';
import { tokens } from './tokens';

/**
 * One item of a list of terms. The notation, for people who add words:
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
export interface Item {
	/**
	 * For each place the words that may stand there, each as its folded tokens;
	 * `word*` and `*word` are open, `^` and `$` the ends of a label.
	 */
	readonly places: readonly (readonly (readonly string[])[])[];
	readonly more: readonly TopicId[];
	readonly qualifier: Qualifier | undefined;
	readonly alone: boolean;
	readonly negated: boolean;
}

const isQualifier = (word: string | undefined): word is Qualifier => QUALIFIERS.some((known) => known === word);

/** The ends of a label are no words. */
const ENDS = /^[$^]$/;

/** A word of the notation as the tokens a label would have in its place. */
const pieces = (word: string): readonly string[] => {
	if (ENDS.test(word)) return [word];
	const inner = word.replace(/^\*|\*$/g, '').replaceAll('_', ' ');
	const forms = tokens(inner, () => undefined).map((token) => token.form);
	const last = forms.length - 1;
	if (last >= 0 && word.startsWith('*')) forms[0] = `*${forms[0]}`;
	if (last >= 0 && word.endsWith('*')) forms[last] = `${forms[last]}*`;
	return forms;
};

/** The last of the further topics at the end of an item. */
const ALSO = /\+([a-z]+(?:-[a-z]+)*)$/;

/** Reads one item of a list. */
export const parseItem = (item: string): Item => {
	const [body = '', tag] = item.split('#');
	let text = body;
	const more: TopicId[] = [];
	for (let also = ALSO.exec(text); also; also = ALSO.exec(text)) {
		more.unshift(also[1] ?? '');
		text = text.slice(0, also.index);
	}
	const alone = text.startsWith('=');
	const places = (alone ? text.slice(1) : text)
		.trim()
		.split(/\s+/)
		.map((place) => place.split('|').map(pieces));
	return { places, more, qualifier: isQualifier(tag) ? tag : undefined, alone, negated: tag === 'not' };
};

/** The items of a list, not yet read. */
export const itemsOf = (list: string): string[] => list.split(',').map((item) => item.trim());
