import type { Evidence } from '../evidence';
import type { Declaration } from '../mention';
import type { Exception } from '../settings';
import type { Field, Story } from '../story';
import type { TopicId } from '../topic';
import type { WantedRule } from './lasting-choice';
import type { NamedRule, Reason, Verdict } from './verdict';

/** Authors, and fandoms, offered at most; an anthology has dozens. */
const MOST = 3;

/** Fields whose labels a rule can be made for, those that tell most first. */
const LABELLED = [
	'tag',
	'author',
	'fandom',
	'relationship',
	'character',
	'genre',
	'warning',
	'category',
] as const satisfies readonly Field[];

/** One label of one field. */
export interface Label {
	readonly field: Field;
	readonly words: string;
}

/** Every label of a story that a rule can be made for. */
export const labelsOf = ({ says }: Story): Label[] =>
	LABELLED.flatMap((field) => (says[field]?.words ?? []).map((words) => ({ field, words })));

const isFor = ({ field, words }: Label, evidence: Evidence): boolean =>
	evidence.kind === 'label' && evidence.from === field && evidence.words === words;

/** The exceptions that a story gives occasion for, with what a reader would call them. */
export interface Offers {
	readonly story: Exception;
	/** The same, until the story declares a topic that it does not declare now. */
	readonly known: Exception;
	readonly authors: readonly Exception[];
	/** On every site. */
	readonly fandoms: readonly Exception[];
	readonly site: Exception;
}

/** What can be let through from now on, as it is offered beside a story. */
export function offersFor(
	{ site, id, title, says }: Story,
	declarations: readonly Declaration[],
	siteName: string,
): Offers {
	const story: Exception = { kind: 'story', site, id, name: title || id };
	const known = [...new Set(declarations.filter(({ qualifier }) => qualifier !== 'denied').map(({ topic }) => topic))];
	const words = (field: 'author' | 'fandom') => (says[field]?.words ?? []).slice(0, MOST);
	return {
		story,
		known: { ...story, until: 'new', known },
		authors: words('author').map((name) => ({ kind: 'author', site, id: name, name })),
		fandoms: words('fandom').map((name) => ({ kind: 'fandom', id: name, name })),
		site: { kind: 'site', id: site, name: siteName },
	};
}

/** What can be skipped from now on: the story, and everything by one of its authors. */
export function skipsFor({ site, id, title, says }: Pick<Story, 'site' | 'id' | 'title' | 'says'>) {
	const skip = { action: 'skip' } as const;
	return {
		story: { ...skip, field: 'story', words: id, site, title: title || id },
		authors: (says.author?.words ?? []).slice(0, MOST).map((words) => ({ ...skip, field: 'author', words }) as const),
	} as const satisfies { readonly story: WantedRule; readonly authors: readonly WantedRule[] };
}

/** The label that asked for what was done first of all, among those of a story; 0, the first, where none did. */
export const causeAmong = (labels: readonly Label[], { reasons }: Pick<Verdict, 'reasons'>): number => {
	const evidence = (reasons as readonly Reason[]).flatMap((reason) => reason.evidence);
	const cause = evidence.find((one) => one.kind === 'label' && labels.some((label) => isFor(label, one)));
	return cause ? labels.findIndex((label) => isFor(label, cause)) : 0;
};

/** The topics among the reasons, gravest first as they come. */
export const topicsOf = ({ reasons }: Pick<Verdict, 'reasons'>): TopicId[] => [
	...new Set((reasons as readonly Reason[]).flatMap(({ cause }) => (cause.kind === 'topic' ? [cause.topic] : []))),
];

/** The reader's rules among the reasons, each once. */
export const rulesOf = ({ reasons }: Pick<Verdict, 'reasons'>): NamedRule[] => [
	...new Map(
		(reasons as readonly Reason[]).flatMap(({ cause }) => (cause.kind === 'rule' ? [[cause.id, cause] as const] : [])),
	).values(),
];
