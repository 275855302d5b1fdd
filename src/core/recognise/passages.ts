import { plain } from './plain';

/** The author's own marks round something a reader may want to skip: texts to look for in the chapter. */
export interface DeclaredPassage {
	/** The passage begins at (and with) this text. */
	readonly from: string;
	/** It ends with this text: the same marker again (`***`), or the words at which reading can go on. */
	readonly to: string;
}

/** Quoted words, or a run of signs that authors set round a scene. */
const MARKER =
	/["“”«]([^"“”«»\n]{2,160})["“”»]|(?<![\w*~#=+^<>•-])([*~#=+^•]{2,20}|-{3,20}|<{2,20}|>{2,20}|[xX]{3,20}|[oO]0?[oO](?:[oO]{0,10}))(?![\w*~#=+^<>•-])/g;

/** Words of a note about where to stop and where to go on. */
const SKIPS =
	/\b(?:skip(?:ped|ping|s)?|skippable|stop\s+reading|scroll\s+(?:past|to|until|down)|marked|pass\s+over|rather\s+not\s+read|(?:not|n['’]t)\s+want\s+to\s+read|(?:begins?|starts?)\s+(?:at|with|after))\b/i;

/** What stands right before a quoted place: "from “…”", "stop reading at “…”", "until the line “…”". */
const LEADS = /\b(?:from|at|after|to|until|till|with|by|between|and|before|on|line|words?|paragraph|sentence)\W{0,3}$/i;

/** One marker stands at both ends only if the note says so. */
const ROUND =
	/\b(?:marked|marks|between|surrounded|separated|enclosed|indicated|within|from|start\s+and\s+end|beginning\s+and\s+end|sections?)\b/i;

/** Longer paragraphs are no instruction. */
const LONGEST = 1_200;

const markers = (text: string): string[] =>
	[...text.matchAll(MARKER)]
		.filter(({ index, 1: quoted }) => quoted === undefined || LEADS.test(text.slice(Math.max(0, index - 20), index)))
		.map(([, quoted, signs]) => (quoted ?? signs ?? '').trim())
		.filter((one) => one !== '');

/** The signs of a marker that stands alone, with nothing quoted beside it. */
const isSigns = (marker: string): boolean => !/[\p{L}\p{N}]{2}/u.test(marker) || /^(?:x+|o0?o+)$/i.test(marker);

const ofParagraph = (paragraph: string): DeclaredPassage[] => {
	if (paragraph.length > LONGEST || !SKIPS.test(paragraph)) return [];
	const found = markers(paragraph);
	const signs = found.filter(isSigns);
	const [only] = signs;
	const same = only !== undefined && signs.every((one) => one === only);
	if (same && signs.length === found.length && (found.length > 1 || ROUND.test(paragraph)))
		return [{ from: only, to: only }];
	const passages: DeclaredPassage[] = [];
	for (let i = 0; i + 1 < found.length; i += 2) passages.push({ from: found[i] ?? '', to: found[i + 1] ?? '' });
	return passages;
};

/**
 * The passages that an author's note says can be skipped: "skip from *** to ***", "the scene is marked with ~~~",
 * "stop reading at “He locked the door” and start again at “The sun rose”". In the order of the note.
 */
export const declaredPassages = (notes: string): readonly DeclaredPassage[] =>
	plain(notes)
		.split(/\n\s*\n/)
		.flatMap((paragraph) => ofParagraph(paragraph.replace(/\s+/g, ' ')));
