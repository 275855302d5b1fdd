import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/core/recognise';
import text from './labels.txt?raw';

const cases = text
	.split('\n')
	.filter((line) => line.includes('=>'))
	.filter((line) => !line.startsWith('#'))
	.map((line) => {
		const [label = '', topics = ''] = line.split('=>').map((part) => part.trim());
		const expected = topics
			.split(',')
			.map((topic) => topic.trim())
			.filter((topic) => topic !== '')
			.map((topic) => (topic.includes(':') ? topic : `${topic}:depicted`));
		return [label, expected.sort()] as const;
	});

describe('recognise', () => {
	it.each(cases)('%s', (label, expected) => {
		const found = recognise(label).map(({ topic, qualifier }) => `${topic}:${qualifier}`);
		expect(found.sort()).toEqual(expected);
	});
});

describe('the words of a mention', () => {
	it('are the label as it stands on the page', () => {
		expect(recognise('  Past Rape/Non-con ')[0]?.words).toBe('Past Rape/Non-con');
	});

	it('are only their part of a list', () => {
		const words = recognise('TW for blood, needles, and bad parenting').map((mention) => mention.words);
		expect(words).toEqual(['TW for blood', 'needles', 'and bad parenting']);
	});

	it('have their entities decoded', () => {
		expect(recognise('Blood &amp; Injury')[0]?.words).toBe('Blood & Injury');
	});
});
