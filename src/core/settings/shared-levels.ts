import * as v from 'valibot';
import { LEVELS } from '../level';
import { topicById } from '../topics';
import { MOST_MOODS, MoodSetSchema } from './mood-schema';
import { applyChanges, changesOf } from './presets';
import type { Settings } from './schema';

/** Levels and moods travel in a comment between the rules: whoever does not know it reads the rules all the same. */
const MARK = '#! forewarned ';
const LINE = /^#! forewarned (\{.*\})[^\S\n]*$/m;

const SharedLevelsSchema = v.object({
	levels: v.record(v.string(), v.picklist(LEVELS)),
	moods: v.fallback(v.pipe(v.array(MoodSetSchema), v.maxLength(MOST_MOODS)), []),
});

/** Levels and moods that come with shared rules. */
export type SharedLevels = v.InferOutput<typeof SharedLevelsSchema>;

/** The levels that a reader set, and their moods, as a line between rules. */
export const sharedLevelsLine = ({ levels, moods = [] }: Settings): string =>
	`${MARK}${JSON.stringify({ levels, moods })}\n`;

/** A text of rules without the line of levels and moods, and what that says, if it is there and can be read. */
export function takeSharedLevels(text: string): { readonly rules: string; readonly shared?: SharedLevels } {
	const [line, json] = LINE.exec(text) ?? [];
	if (line === undefined || json === undefined) return { rules: text };
	const rules = text.replace(line, '');
	try {
		const read = v.safeParse(SharedLevelsSchema, JSON.parse(json));
		if (!read.success) return { rules };
		const known = Object.entries(read.output.levels).filter(([id]) => topicById(id));
		return { rules, shared: { ...read.output, levels: Object.fromEntries(known) } };
	} catch {
		return { rules };
	}
}

/** The settings with somebody's levels, which never make anything milder, and with those of their moods that are new. */
export function withSharedLevels(settings: Settings, { levels, moods }: SharedLevels): Settings {
	const next = applyChanges(settings, changesOf(settings, { id: 'shared', wish: { levels } }));
	const own = settings.moods ?? [];
	const fresh = moods.filter(({ id }) => !own.some((one) => one.id === id)).slice(0, MOST_MOODS - own.length);
	return fresh.length > 0 ? { ...next, moods: [...own, ...fresh] } : next;
}
