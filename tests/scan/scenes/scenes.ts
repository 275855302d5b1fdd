import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TopicId } from '../../../src/core/topic';
import { ROOT } from '../../../tools/lib/build/target';

const FOLDER = join(ROOT, 'tests/scan/scenes');

/** What a scene is an example of, by the heading it stands under in `<topic>.txt`. */
export const HEADINGS = {
	holds: '# holds',
	unworded: '# holds, without the obvious word',
	sounds: '# only sounds like it',
} as const;
/** `unworded` holds its topic and names none of its cues; `sounds` tempts with them and is harmless. */
export type SceneKind = keyof typeof HEADINGS;

/** A small made-up scene that holds a topic, or only sounds like it. */
export interface Scene {
	readonly topic: TopicId;
	readonly kind: SceneKind;
	readonly holds: boolean;
	readonly paragraphs: readonly string[];
}

/** A heading that we do not know is an error: its scenes would be counted among others. */
const kindOf = (heading: string, topic: TopicId): SceneKind => {
	for (const kind of Object.keys(HEADINGS) as SceneKind[]) if (HEADINGS[kind] === heading) return kind;
	throw new Error(`scenes/${topic}.txt: there is no heading "${heading}"`);
};

function* blocksOf(topic: TopicId, text: string): Generator<Scene> {
	let kind: SceneKind | null = null;
	for (const block of text.trim().split(/\n\s*\n/)) {
		const lines = block.split('\n').map((line) => line.trim());
		if (lines[0]?.startsWith('#')) kind = kindOf(lines.shift() as string, topic);
		if (lines.length === 0) continue;
		if (!kind) throw new Error(`scenes/${topic}.txt starts with a heading, "${HEADINGS.holds}"`);
		yield { topic, kind, holds: kind !== 'sounds', paragraphs: lines };
	}
}

/** The scenes of a topic in the order of its file; none if it has no file. */
export function scenesOf(topic: TopicId): readonly Scene[] {
	const file = join(FOLDER, `${topic}.txt`);
	return existsSync(file) ? [...blocksOf(topic, readFileSync(file, 'utf8'))] : [];
}

/** The topics that have scenes, in order of id. */
export const topicsWithScenes = (): readonly TopicId[] =>
	readdirSync(FOLDER)
		.filter((file) => file.endsWith('.txt'))
		.map((file) => file.slice(0, -'.txt'.length))
		.sort();

/** All scenes, in order of topic. A scene tells of its own topic alone: others it may hold or not. */
export const allScenes = (): readonly Scene[] => topicsWithScenes().flatMap(scenesOf);
