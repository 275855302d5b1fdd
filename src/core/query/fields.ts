import { DATE_FIELDS, NUMBER_FIELDS, TEXT_FIELDS } from '../rule/condition';
import { FIELDS } from '../story';

/** Words that sharpen a `topic:` beside them instead of asking something themselves. */
const SHARPENERS = ['found', 'source', 'qualifier'] as const;

/** Every field a query may name. */
export const QUERY_FIELDS = [
	...FIELDS,
	'label',
	...TEXT_FIELDS,
	...NUMBER_FIELDS,
	...DATE_FIELDS,
	'crossover',
	'site',
	'story',
	'topic',
	...SHARPENERS,
] as const;
export type QueryField = (typeof QUERY_FIELDS)[number];

/** Other names that readers know, most of them from AO3's own search. */
const ALIASES: Readonly<Record<string, QueryField>> = {
	tags: 'tag',
	freeform: 'tag',
	freeforms: 'tag',
	warnings: 'warning',
	ratings: 'rating',
	categories: 'category',
	genres: 'genre',
	ship: 'relationship',
	pairing: 'relationship',
	relationships: 'relationship',
	characters: 'character',
	authors: 'author',
	creator: 'author',
	creators: 'author',
	lang: 'language',
	word_count: 'words',
	topics: 'topic',
	any: 'label',
};

const NAMES = new Map<string, QueryField>([
	...QUERY_FIELDS.map((field): [string, QueryField] => [field, field]),
	...Object.entries(ALIASES),
]);

/** The field of a name or of one of its other names, in any case. */
export const fieldNamed = (name: string): QueryField | undefined => NAMES.get(name.toLowerCase());
/** Every name by which a field can be called. */
export const fieldNames = (): Iterable<string> => NAMES.keys();

/** Whether `field` is in a list of a narrower type. */
export const isOneOf = <T extends string>(list: readonly T[], field: string): field is T =>
	(list as readonly string[]).includes(field);
