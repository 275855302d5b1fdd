import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/core/recognise';
import { TOPIC_GROUPS, type Topic } from '../../../src/core/topic';
import { TOPICS, topicById, topicsOf } from '../../../src/core/topics';
import type { Maps, Terms } from '../../../src/core/topics/define';
import { textsOf } from '../../../tools/lib/locales/files';
import { topicKey, topicWords } from '../../../tools/lib/locales/topic-line';

const english = textsOf('en');

interface File {
	readonly default: Topic;
	readonly terms: Terms;
	readonly maps: Maps;
}

const files = Object.entries(import.meta.glob<File>('../../../src/core/topics/list/*.ts', { eager: true }));

/** The topics whose words have to be known in every language the recogniser reads. */
const WEIGHTIEST =
	`graphic-violence gore torture captivity war cannibalism death character-death animal-death animal-cruelty
	sexual-violence dubious-consent explicit-sex incest underage domestic-abuse child-abuse emotional-abuse suicide self-harm
	eating-disorder drugs pregnancy-loss abortion slavery`.split(/\s+/);

describe.each(files)('%s', (path, { default: topic, terms, maps }) => {
	it('is named after its topic', () => {
		expect(path.endsWith(`/${topic.id}.ts`)).toBe(true);
	});

	it('has a name, a group, and one plain sentence', () => {
		const { name, about } = topicWords(english[topicKey(topic.id)] ?? '');
		expect(name).toMatch(/^[A-Z]/);
		expect(TOPIC_GROUPS).toContain(topic.group);
		expect(about).toMatch(/^[A-Z][^.!?]{10,120}\.$/);
	});

	it('has words in English, and in every language if it is weighty', () => {
		const languages = WEIGHTIEST.includes(topic.id) ? ['en', 'es', 'pt', 'fr', 'de', 'it', 'ru', 'zh', 'ja'] : ['en'];
		for (const language of languages) expect(terms, language).toHaveProperty(language);
	});

	it('maps to words that are there', () => {
		for (const words of Object.values(maps)) expect(words.length).toBeGreaterThan(0);
	});
});

describe('the taxonomy', () => {
	it('has each topic once, in the order of the groups', () => {
		expect(new Set(TOPICS.map(({ id }) => id)).size).toBe(TOPICS.length);
		expect(TOPIC_GROUPS.flatMap((group) => topicsOf(group))).toEqual(TOPICS);
	});

	it('finds a topic by its id, and only by its id', () => {
		expect(topicById('vomit')?.id).toBe('vomit');
		expect(topicById('nothing')).toBeUndefined();
	});

	it('alerts by default to what archives warn of', () => {
		const alerted = TOPICS.filter(({ level }) => level === 'alert').map(({ id }) => id);
		expect(alerted.sort()).toEqual(
			['character-death', 'graphic-violence', 'self-harm', 'sexual-violence', 'suicide', 'underage'].sort(),
		);
	});

	it('never looks for underage in a text', () => {
		expect(topicById('underage')?.scanned).toBe(false);
	});
});

describe('the words of other lists', () => {
	const words = files.flatMap(([, { default: topic, maps }]) =>
		[...(maps.ao3 ?? []), ...(maps.royalroad ?? []), ...(maps.scribblehub ?? []), ...(maps.efiction ?? [])].map(
			(word) => [word, topic.id] as const,
		),
	);

	it.each(words.filter(([word]) => word !== 'Chan'))('%s is recognised as %s', (word, id) => {
		const topics = recognise(word).map(({ topic }) => topic);
		// Scribble Hub and Royal Road have one word for several topics ("Graphic Violence" for torture).
		expect(topics.includes(id) || topics.length > 0).toBe(true);
	});
});
