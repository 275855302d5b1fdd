import type { Declaration, Source } from './mention';
import { labelUmbrella, type PointsTo, proseUmbrellas, type Umbrella } from './recognise';
import type { Chapter, Field, Story } from './story';

/** Words by which an author warns without saying of what, and where they stand. */
export interface UmbrellaWarning {
	readonly from: Source;
	readonly words: string;
}

const FIELDS = ['warning', 'tag', 'genre'] as const satisfies readonly Field[];

/** Where the author says it after all, when they point there. */
const SAID_IN: Readonly<Record<PointsTo, readonly Source[]>> = {
	nothing: [],
	tags: ['warning', 'tag', 'genre', 'category'],
	notes: ['notes', 'chapter'],
};

const from = (source: Source, all: readonly (Umbrella | undefined)[]): (Umbrella & { from: Source })[] =>
	all.flatMap((one) => (one ? [{ ...one, from: source }] : []));

/**
 * What an author warns of without saying what it is: "Dead Dove: Do Not Eat", "see the end notes for warnings". Nothing
 * where they point to tags or notes that are at hand and name a topic: there it is said.
 */
export function umbrellas(
	{ says, prose }: Story,
	declarations: readonly Declaration[],
	chapters: readonly Chapter[] = [],
): readonly UmbrellaWarning[] {
	const found = [
		...FIELDS.flatMap((field) => from(field, (says[field]?.words ?? []).map(labelUmbrella))),
		...from('summary', proseUmbrellas(prose.summary ?? '')),
		...from('notes', proseUmbrellas(prose.notes ?? '')),
		...chapters.flatMap(({ warning, notes }) =>
			from('chapter', [...(warning?.words ?? []).map(labelUmbrella), ...proseUmbrellas(notes ?? '')]),
		),
	];
	const isSaid = ({ pointsTo }: Umbrella): boolean =>
		declarations.some(({ from, qualifier }) => qualifier !== 'denied' && SAID_IN[pointsTo].includes(from));
	return found.filter((one) => !isSaid(one)).map(({ from, words }) => ({ from, words }));
}
