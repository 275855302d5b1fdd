import { describe, expect, it } from 'vitest';
import { findTopics } from '../../options/topics/find';
import { TOPICS } from '../../src/core/topics';

const all = TOPICS.map((topic) => ({ topic, name: topic.name, about: topic.about, group: topic.group }));
const find = (query: string) => findTopics(query, all).map(({ id }) => id);

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
});
