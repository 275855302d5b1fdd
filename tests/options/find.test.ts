import { describe, expect, it } from 'vitest';
import { findTopics } from '../../options/topics/topic-search';
import type { Topic } from '../../src/core/topic';
import { TOPICS } from '../../src/core/topics';
import { languages, messagesOf } from '../../tools/lib/locales/files';

const inLanguage = (language: string) => {
	const messages = messagesOf(language);
	const say = (topic: Topic, what: string) => messages[`topic_${topic.id.replaceAll('-', '_')}_${what}`]?.message ?? '';
	return TOPICS.map((topic) => ({
		topic,
		name: say(topic, 'name'),
		about: say(topic, 'about'),
		group: topic.group,
		search: say(topic, 'search').split(', '),
	}));
};
const english = inLanguage('en');
const find = (query: string, all = english) => findTopics(query, all).map(({ id }) => id);

describe('search for topics', () => {
	it.each([
		['puke', 'vomit'],
		['PUKE', 'vomit'],
		['dog', 'animal-death'],
		['miscarriage', 'pregnancy-loss'],
		['anorexia', 'eating-disorder'],
	])('finds by the words people use: %s', (query, topic) => {
		expect(find(query)).toContain(topic);
	});

	it('puts a topic of that name first', () => {
		expect(find('needles')[0]).toBe('needles');
	});

	it('asks for every word', () => {
		expect(find('animal death')[0]).toBe('animal-death');
		expect(find('animal spaceship')).toEqual([]);
	});

	it('finds nothing for nothing', () => {
		expect(find('')).toEqual([]);
		expect(find('  … ')).toEqual([]);
	});

	it('does not care for accents', () => {
		expect(find('vómit')).toEqual(find('vomit'));
	});

	it.each([
		['es', 'violacion', 'sexual-violence'],
		['es', 'vómitar', 'vomit'],
		['pt_BR', 'estupro', 'sexual-violence'],
		['fr', 'piqure', 'needles'],
		['fr', 'noyade', 'drowning'],
		['de', 'kotzen', 'vomit'],
		['de', 'ritzen', 'self-harm'],
		['it', 'annegare', 'drowning'],
		['ru', 'несовершеннолетний', 'underage'],
		['ru', 'передоз', 'overdose'],
		['zh_CN', '车祸', 'vehicle-crash'],
		['zh_CN', '狗', 'animal-death'],
		['ja', 'リスカ', 'self-harm'],
		['ja', '吐き気', 'vomit'],
		['ja', 'puke', 'vomit'],
	])('finds in %s by the words people use: %s', (language, query, topic) => {
		expect(find(query, inLanguage(language))).toContain(topic);
	});

	it('finds every topic by its own name first, or right after one of the same beginning', () => {
		for (const language of languages()) {
			const all = inLanguage(language);
			const missed = all.filter(({ topic, name }) => !find(name, all).slice(0, 3).includes(topic.id));
			expect(missed.map(({ name }) => `${language}: ${name}`)).toEqual([]);
		}
	});
});
