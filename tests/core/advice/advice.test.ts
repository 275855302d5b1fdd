import { describe, expect, it } from 'vitest';
import { ADVISED, adviceFor, type Touched } from '../../../src/core/advice/advice';
import { ARCHIVE_TAGS } from '../../../src/core/advice/archive-tags';
import { ratingOf } from '../../../src/core/rating';
import { recognise } from '../../../src/core/recognise';
import { TOPICS } from '../../../src/core/topics';

const touched = (topic: string, qualifier: Touched['qualifier'] = 'depicted', sure: Touched['sure'] = 'sure') => ({
	topic,
	qualifier,
	sure,
});
const scanned = TOPICS.filter((topic) => topic.scanned).map(({ id }) => id);
const means = (words: string) => recognise(words).map(({ topic }) => topic);

describe('a tag that is advised', () => {
	it('is there for every topic that is looked for in texts, and for none that is not', () => {
		expect(scanned.filter((id) => !(id in ARCHIVE_TAGS))).toEqual([]);
		expect(Object.keys(ARCHIVE_TAGS)).not.toContain('underage');
	});

	it.each(Object.entries(ARCHIVE_TAGS))('for %s is read by us as that', (topic, { shown, referenced = shown }) => {
		expect(means(shown)).toContain(topic);
		expect(means(referenced)).toContain(topic);
	});

	it('says so where something is only spoken of', () => {
		const { tags } = adviceFor('ao3', [touched('suicide', 'mentioned'), touched('needles')]);
		expect(tags).toEqual(['Needles', 'Implied/Referenced Suicide']);
		expect(recognise('Implied/Referenced Suicide').map(({ qualifier }) => qualifier)).not.toContain('depicted');
	});

	it('comes in the order of how sure it is', () => {
		const { tags } = adviceFor('ao3', [touched('needles', 'depicted', 'careful'), touched('snakes')]);
		expect(tags).toEqual(['Snakes', 'Needles']);
	});
});

describe('a warning that is advised', () => {
	it('is one of those that the archive has', () => {
		const all = scanned.map((id) => touched(id));
		const ao3 = ['Graphic Depictions Of Violence', 'Major Character Death', 'Rape/Non-Con'];
		expect(adviceFor('ao3', all).warnings.filter((one) => !ao3.includes(one))).toEqual([]);
		const royalRoad = ['Profanity', 'Sexual Content', 'Graphic Violence', 'Sensitive Content'];
		expect([...adviceFor('royalroad', all).warnings].sort()).toEqual([...royalRoad].sort());
	});

	it('is none for what is only mentioned', () => {
		expect(adviceFor('ao3', [touched('torture', 'past')]).warnings).toEqual([]);
	});
});

describe('a rating that is advised', () => {
	it.each(ADVISED)('is one we know of that archive: %s', (archive) => {
		const ratings = scanned.flatMap((id) => adviceFor(archive, [touched(id)]).rating);
		expect(ratings.filter((one) => ratingOf(one) === undefined)).toEqual([]);
	});

	it('leaves the choice where there is one', () => {
		expect(adviceFor('ao3', [touched('explicit-sex')]).rating).toEqual(['Mature', 'Explicit']);
	});

	it('is none where nothing asks for one', () => {
		expect(adviceFor('ao3', [touched('grief')]).rating).toEqual([]);
		expect(adviceFor('ao3', [])).toEqual({ rating: [], warnings: [], tags: [] });
	});
});
