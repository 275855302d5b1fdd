import { parse } from './label';
import { plain } from './plain';
import { spellings } from './spellings';

/** What announces a list of warnings. */
const INTRODUCES =
	/\b(?:[tc]ws?|triggers?|(?:trigger|content|chapter|story|fic|possible|potential|additional|extra|specific)\s+(?:warnings?|notes?|advisory)|warnings?|avertissements?|advertencias?|avisos?|warnungen|avvertimenti|предупреждени[ея])\b\s*(?:\([^()\n]{0,40}\)\s*)?(?:for|include[sd]?|:|-|–|—|=|are|is|ahead|apply)|警告\s*[:：]?|预警\s*[:：]?|注意\s*[:：]/i;

/** A heading alone on its line: the list follows. */
const HEADING =
	/^[\W_]*(?:[tc]ws?|.{0,30}\b(?:warnings?|content notes?|triggers?)(?:\s+(?:for|in)\s+(?:this|the)\s+\w+)?)[\W_]*$/i;

/** A sentence about the text itself, or to readers who would rather not read something. */
const ABOUT_THE_TEXT = [
	/\b(?:this|the|next|last|following|upcoming|these|entire|whole)\s+(?:\w+\s+)?(?:chapters?|fics?|fanfic|story|work|part|scene|section|series|oneshot|one-shot|drabble)\b[^.!?\n]{0,40}\b(?:contains?|includes?|features?|depicts?|mentions?|deals?|has|have|touch(?:es)?|discuss(?:es)?|describes?|involves?|will\s+(?:have|be)|gets?|there\s+(?:is|are|will))\b/i,
	/\bthere(?:\s+is|\s+are|'s|’s|\s+will\s+be|\s+won't\s+be|\s+isn't)\b[^.!?\n]{0,60}\b(?:in|throughout)\s+(?:this|the)\s+(?:\w+\s+)?(?:chapter|fic|story|work|part|scene|section|series|oneshot)\b/i,
	/^\W*(?:contains?|includes?|features?|mentions? of|discussions? of|implied|brief mentions?)\b/i,
	/\b(?:sensitive\s+to|triggered\s+by|uncomfortable\s+with|bothered\s+by|squicked\s+by|be\s+(?:aware|warned|careful|advised)|beware|heads?[\s-]up|fair\s+warning|just\s+a\s+warning|proceed\s+with\s+caution|mind\s+the\s+tags|read\s+with\s+care|skip\s+(?:if|this|the|to|from|ahead))\b/i,
	/\brat(?:ed|ing)\s*:?\s*\W?[a-z0-9+-]{1,10}\W?\s+(?:for|due\s+to|because\s+of)\b/i,
	/\b(?:[mtke]|nc-17|pg-13)\s+for\s/i,
	/^\W*(?:\w+ ){1,3}bashing\W*$/i,
];

/** Longest line and sentence that are looked at closely; declarations are short. */
const LONGEST = 600;
const LONGEST_HEADING = 100;
const LIST_LINES = 40;
const FRAGMENT_WORDS = 7;

const sentences = (line: string): string[] => line.split(/(?<=[.!?。！？])\s+|(?<=[。！？])/).map((one) => one.trim());

/** Most words have one of the first; the pattern for every script takes the browser long to make. */
const isWord = (word: string): boolean => /[a-z0-9]/i.test(word) || /[\p{L}\p{N}]/u.test(word);

/** Whether a sentence has too many words for a fragment: most have, and need not be read to tell. */
const longer = (sentence: string): boolean => {
	const words = sentence.split(/\s+/);
	return words.length > FRAGMENT_WORDS && words.filter(isWord).length > FRAGMENT_WORDS;
};

/** Known words that are no part of a list of topics. */
const UNSAYING: ReadonlySet<string> = new Set(['nothing', 'figure']);

/** Every word is known, and the topic is named in a way that only tags have: two words, or fandom's own. */
const isFragment = (sentence: string, anyTopic: boolean): boolean => {
	if (sentence.length > 90 || longer(sentence)) return false;
	const { all, spots } = parse(sentence);
	const known = all.every(({ entry, mark }) => mark !== undefined || (entry && !UNSAYING.has(entry.kind)));
	const topics = all.filter(({ entry }) => entry?.kind === 'topic');
	if (!known || topics.length === 0 || spots.length > FRAGMENT_WORDS) return false;
	return anyTopic || topics.every(({ from, to }) => to - from > 1 || isOwn(spots[from]?.form ?? ''));
};

let own: ReadonlySet<string> | undefined;

/** Whether only readers and writers of fan fiction use this word. */
const isOwn = (word: string): boolean => {
	own ??= new Set(spellings().own.split(' '));
	return own.has(word);
};

/** A list from the word that introduces it: its own sentence, and those after it that only go on listing. */
const introduced = (list: string): string[] => {
	const [first = '', ...rest] = sentences(list);
	const end = rest.findIndex((sentence) => !isFragment(sentence, true));
	return [first, ...rest.slice(0, end < 0 ? rest.length : end)];
};

const ofLine = (line: string): string[] => {
	const start = INTRODUCES.exec(line)?.index ?? line.length;
	const parts = start < line.length ? introduced(line.slice(start)) : [];
	for (const sentence of sentences(line.slice(0, start))) {
		if (sentence.length > LONGEST) continue;
		if (ABOUT_THE_TEXT.some((pattern) => pattern.test(sentence)) || isFragment(sentence, false)) parts.push(sentence);
	}
	return parts;
};

/** The stretches of a summary or a note in which its author declares content, each to be read like a label. */
export const declaredParts = (text: string): string[] => {
	const parts: string[] = [];
	let listed = 0;
	for (const raw of plain(text).split(/\r\n?|\n/)) {
		const line = raw.trim();
		if (listed > 0) {
			if (line === '') {
				// One blank line may stand between the heading and its list.
				listed = listed === LIST_LINES ? LIST_LINES - 1 : 0;
				continue;
			}
			listed--;
			if (line.length <= LONGEST) parts.push(line);
			continue;
		}
		if (line.length <= LONGEST_HEADING && HEADING.test(line)) listed = LIST_LINES;
		else parts.push(...ofLine(line));
	}
	return parts;
};
