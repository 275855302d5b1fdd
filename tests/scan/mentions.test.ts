import { describe, expect, it } from 'vitest';
import { scan } from '../../src/scan';

const mentionsIn = (paragraphs: readonly string[], topic: string) =>
	(scan(paragraphs, { language: 'en' }).mentions ?? []).filter((mention) => mention.topic === topic);

describe('mentions', () => {
	it.each([
		['vomit', 'He was puking behind the shed.'],
		['vomit', 'The cat throws up on the rug again.'],
		['vomit', 'She threw up twice before breakfast.'],
		['needles', 'There was a syringe on the tray.'],
		['spiders-insects', 'A spider sat above the door.'],
		['snakes', 'The snake slept in its box.'],
		['gore', 'There was blood on the napkin.'],
		['gore', 'His knuckles were bleeding a little.'],
	])('name %s in: %s', (topic, text) => {
		expect(mentionsIn([text], topic)).toEqual([{ topic, from: 0, to: 0 }]);
	});

	it.each([
		['vomit', 'He threw up his hands and laughed.'],
		['snakes', 'The path went on between the hedges.'],
		['gore', 'She had tea with her aunt.'],
	])('do not name %s in: %s', (topic, text) => {
		expect(mentionsIn([text], topic)).toEqual([]);
	});

	it('are told even where the word is denied', () => {
		expect(mentionsIn(['There was no spider anywhere, he promised.'], 'spiders-insects')).toHaveLength(1);
	});

	it('join paragraphs that follow each other, and no others', () => {
		const text = ['A snake.', 'Another snake.', 'Tea and cake in the garden.', 'And a snake.'];
		expect(mentionsIn(text, 'snakes')).toEqual([
			{ topic: 'snakes', from: 0, to: 1 },
			{ topic: 'snakes', from: 3, to: 3 },
		]);
	});

	it('are there for no topic of which more than a mention is asked', () => {
		expect(mentionsIn(['They drank wine and beer and were drunk.'], 'alcohol')).toEqual([]);
	});
});
