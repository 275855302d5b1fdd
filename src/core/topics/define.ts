/** The languages a topic's terms are written in. */
export type TermLanguage = 'en' | 'es' | 'pt' | 'fr' | 'de' | 'it' | 'ru' | 'zh' | 'ja';

/**
 * The words by which labels name a topic, one list per language, in the notation of
 * `core/recognise/notation.ts`: `alcohol abuse|use, drown*, =sa, suicide attempt#threatened`.
 */
export type Terms = Readonly<Partial<Record<TermLanguage, string>>>;

/**
 * Where a topic stands in the lists others use, in their own words. Sources: the 36 warnings of
 * Wiegmann et al. (ACL 2023), the 32 labels of PAN@CLEF 2023, AO3's archive warnings, and the usual
 * words of Royal Road, Scribble Hub, eFiction archives and DoesTheDogDie. A missing list has no such word.
 */
export interface Maps {
	readonly acl2023?: readonly string[];
	readonly pan2023?: readonly string[];
	readonly ao3?: readonly string[];
	readonly royalroad?: readonly string[];
	readonly scribblehub?: readonly string[];
	readonly efiction?: readonly string[];
	readonly doesthedogdie?: readonly string[];
}
