import { readLabel } from './label';
import { plain } from './plain';

/** Where an author who warns without saying of what says it after all: nowhere, or in what they point to. */
export type PointsTo = 'nothing' | 'tags' | 'notes';

/** Words of an author that warn without saying of what. */
export interface Umbrella {
	readonly words: string;
	readonly pointsTo: PointsTo;
}

/** Longer labels and sentences warn of something, or of nothing. */
const LONGEST = 300;

/** Few texts have any of these; the others are not looked at closely. */
const MAY_WARN =
	/dove|dddne|warn|trigger|squick|sensitiv|disturb|upsetting|distress|\b[tc]ws?\b|\btags\b|advertenc|avisos|avertiss|avvis|предупрежд|метк|注意|預警|预警|避雷|警告|高能/i;

/** "Dead Dove: Do Not Eat": what is on the tin is in it. */
const DEAD_DOVE = /(?<!\b(?:no|not|without|isn['’]?t)\s(?:a\s)?)\bdead\s+doves?\b|\bdddne\b/i;

/** Labels that name a kind of reader's care and nothing to be careful with: Royal Road's "Sensitive Content". */
const SENSITIVE =
	/^[^\p{L}\p{N}]*(?:potentially\s+|possibly\s+|may\s+be\s+|contains?\s+|some\s+|very\s+)?(?:sensitive|triggering|disturbing|upsetting|distressing)(?:\s+(?:content|themes?|topics?|materials?|subjects?|subject\s+matter|scenes?))?[^\p{L}\p{N}]*$/iu;
const BARE =
	/^[^\p{L}\p{N}]*(?:possible\s+|potential\s+|multiple\s+|many\s+|various\s+|other\s+|additional\s+|lots\s+of\s+|big\s+|major\s+)?(?:triggers?|[tc]ws?|(?:trigger|content)\s+warnings?|triggerwarnung(?:en)?|warnings?|閲覧注意|注意|预警|高能)(?:\s+(?:apply|may\s+apply|inside|ahead|vary))?[^\p{L}\p{N}]*$/iu;

/** A sentence that speaks of warnings, and what it points to. */
const OF_WARNINGS = /\b(?:warn(?:ings?)?|[tc]ws?|triggers?|squicks?)\b/i;
const TO_NOTES =
	/\b(?:see|check|read|in|at|to|refer|consult|look|scroll|are|is)\b[^.!?\n]{0,30}\b(?:(?:end|author['’]?s?|chapter|beginning|first|top|bottom|my|the|story|work)\s*notes?|notes|a\/n)\b|\b(?:at|in|to)\s+the\s+(?:very\s+)?(?:end|bottom)\b/i;
const TO_TAGS =
	/\b(?:mind|heed|read|check|see|note|notice|mark|beware\s+of|pay\s+attention\s+to|look\s+at)\s+(?:(?:all|the|these|those|my|any|and|both|please|of|your)\s+){0,4}(?:[a-z]{3,12}\s+)?(?:tags?|warnings?|triggers?|[tc]ws?)\b/i;

/** The same in the other languages: to the tags or warnings of the page. */
const TO_TAGS_ELSEWHERE = [
	/\blea[ns]?\s+(?:bien\s+)?(?:las\s+)?(?:advertencias|etiquetas|tags)\b/i,
	/\bleiam?\s+(?:os\s+|as\s+)?(?:avisos|tags)\b/i,
	/\blis(?:ez|ent)?\s+(?:bien\s+)?les\s+(?:avertissements|tags)\b/i,
	/\b(?:tags|warnungen|triggerwarnungen)\s+(?:bitte\s+)?(?:be)?achten\b/i,
	/\blegg(?:ete|i|ere)\s+(?:gli\s+|i\s+)?(?:avvisi|avvertimenti|tag)\b/i,
	/(?:читайте|смотрите|обратите\s+внимание\s+на)\s+(?:предупреждения|метки|теги)/i,
	/(?:请|請|務必)?(?:看|注意)(?:清)?(?:预警|預警|警告|避雷|タグ)/,
	/(?:タグ|注意書き)を?(?:必ず)?(?:ご)?(?:確認|お読み)/,
];

const pointsTo = (text: string): PointsTo | undefined => {
	if (DEAD_DOVE.test(text)) return 'nothing';
	if (OF_WARNINGS.test(text) && TO_NOTES.test(text)) return 'notes';
	return TO_TAGS.test(text) || TO_TAGS_ELSEWHERE.some((pattern) => pattern.test(text)) ? 'tags' : undefined;
};

const saysNothing = (text: string): boolean => readLabel(text).length === 0;

/** Whether a label warns without saying of what; undefined where it does not, or says it. */
export const labelUmbrella = (label: string): Umbrella | undefined => {
	if (label.length > LONGEST || !MAY_WARN.test(label)) return undefined;
	const words = plain(label).trim();
	const points = SENSITIVE.test(words) || BARE.test(words) ? 'nothing' : pointsTo(words);
	return points && saysNothing(words) ? { words, pointsTo: points } : undefined;
};

/** Marks that end a sentence, and lines. */
const SENTENCES = /(?<=[.!?。！？])\s+|(?<=[。！？])|[\r\n]+/;

/** The sentences of a summary or a note that warn without saying of what. */
export const proseUmbrellas = (text: string): readonly Umbrella[] => {
	if (!MAY_WARN.test(text)) return [];
	return plain(text)
		.split(SENTENCES)
		.flatMap((sentence): Umbrella[] => {
			const words = sentence.trim();
			if (words.length > LONGEST || !MAY_WARN.test(words)) return [];
			const points = pointsTo(words);
			return points && saysNothing(words) ? [{ words, pointsTo: points }] : [];
		});
};
