import { describe, expect, it } from 'vitest';
import { CUE_CLASSES } from '../../src/core/finding';
import { type Language, languageFor, readingOf } from '../../src/scan/languages/language';
import { LEXICONS } from '../../src/scan/lexicon/registry';
import { createReader } from '../../src/scan/read';
import { isNote } from '../../src/scan/text/note';
import { allScenes, type Scene, type SceneKind, scenesOf, topicsWithScenes } from './scenes/scenes';

/** Scenes that every topic has at least. */
const LEAST: Readonly<Record<SceneKind, number>> = { holds: 6, unworded: 6, sounds: 12 };
const WORDS = { least: 25, most: 120 };
/** Who it happens to is no word for what happens. */
const WHO = CUE_CLASSES.indexOf('target');
/** What cues weigh that leave little doubt. */
const OBVIOUS = 1;

const ENGLISH = readingOf(languageFor('en') as Language);
const numberOf = (topic: string): number => ENGLISH.lexicons.findIndex((lexicon) => lexicon.topic === topic);

/** How a scene starts, for messages. */
const startOf = ({ paragraphs }: Scene): string => `${(paragraphs[0] ?? '').slice(0, 60)}…`;
const wordsOf = ({ paragraphs }: Scene): readonly string[] =>
	paragraphs
		.join(' ')
		.toLowerCase()
		.match(/[\p{L}'’]+/gu) ?? [];

/** How many of its topic's obvious cues a scene has. */
const obviousIn = ({ topic, paragraphs }: Scene): number => {
	const reader = createReader(ENGLISH.phrases, [], ENGLISH.lexicons.length);
	for (const [number, paragraph] of paragraphs.entries()) reader.read(paragraph, number);
	const hits = reader.hits[numberOf(topic)] ?? [];
	return hits.filter(({ cue }) => cue.weight >= OBVIOUS && cue.kind !== WHO).length;
};

/** Every topic that the scanner has words for needs scenes; others may have some. */
const TOPICS = [...new Set([...LEXICONS.map(({ topic }) => topic), ...topicsWithScenes()])].sort();

describe.each(TOPICS)('the scenes of %s', (topic) => {
	const scenes = scenesOf(topic);

	it('are enough, of each kind', () => {
		const count = (kind: SceneKind) => scenes.filter((scene) => scene.kind === kind).length;
		for (const kind of Object.keys(LEAST) as SceneKind[]) {
			expect(count(kind), `scenes/${topic}.txt: ${kind}`).toBeGreaterThanOrEqual(LEAST[kind]);
		}
	});

	it('are scenes: neither a sentence nor a chapter, and nobody could take them for a note', () => {
		const odd = scenes.filter((scene) => {
			const words = wordsOf(scene).length;
			return words < WORDS.least || words > WORDS.most || scene.paragraphs.some(isNote);
		});
		expect(odd.map((scene) => `${startOf(scene)} (${wordsOf(scene).length} words)`)).toEqual([]);
	});

	it('name none of its obvious words where they hold it without', () => {
		const named = scenes.filter((scene) => scene.kind === 'unworded' && obviousIn(scene) > 0);
		expect(named.map(startOf)).toEqual([]);
	});
});

describe('all scenes', () => {
	it('are told once', () => {
		const seen = new Map<string, Scene>();
		const twice = allScenes().filter((scene) => {
			const key = wordsOf(scene).join(' ');
			const before = seen.has(key);
			seen.set(key, scene);
			return before;
		});
		expect(twice.map((scene) => `${scene.topic}: ${startOf(scene)}`)).toEqual([]);
	});
});
