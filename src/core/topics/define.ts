/** The languages a topic's terms are written in. */
export type TermLanguage = 'en' | 'es' | 'pt' | 'fr' | 'de' | 'it' | 'ru' | 'zh' | 'ja';

/**
 * The words by which labels name a topic, one list per language, in the notation of
 * `core/recognise/notation.ts`: `alcohol abuse|use, drown*, =sa, suicide attempt#threatened`.
 */
export type Terms = Readonly<Partial<Record<TermLanguage, string>>>;

/**
 * Where a topic stands in the lists others use, in their own words. A missing list has no such word.
 * Sources: the fine labels of Wiegmann et al., ACL 2023 (github.com/MattiWe/acl23-trigger-warning-assignment,
 * label-set/tw-fine-open.json), the 32 labels of PAN@CLEF 2023, AO3's archive warnings, the content warnings in the
 * search forms of Royal Road and Scribble Hub, the usual words of eFiction archives (each site has its own), and
 * topics of doesthedogdie.com (not all of them).
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
