import { describe, expect, it } from 'vitest';
import { labelUmbrella, proseUmbrellas } from '../../../src/core/recognise';

describe('a label that warns without saying of what', () => {
	it.each([
		['Dead Dove: Do Not Eat', 'nothing'],
		['dead dove do not eat (seriously)', 'nothing'],
		['DDDNE', 'nothing'],
		['Sensitive Content', 'nothing'],
		['Potentially Triggering Content', 'nothing'],
		['disturbing themes', 'nothing'],
		['Trigger Warnings', 'nothing'],
		['Content Warnings apply', 'nothing'],
		['閲覧注意', 'nothing'],
		["Additional Warnings In Author's Note", 'notes'],
		['see the end notes for warnings', 'notes'],
		['trigger warnings in the end notes', 'notes'],
		['TW in A/N', 'notes'],
		['please read the tags', 'tags'],
		['Mind the Tags', 'tags'],
		['heed the warnings', 'tags'],
		['READ ALL THE TAGS', 'tags'],
		['Bitte Tags beachten', 'tags'],
		['Lisez les avertissements', 'tags'],
		['читайте метки', 'tags'],
		['请看清预警', 'tags'],
	])('%s', (label, pointsTo) => {
		expect(labelUmbrella(label)).toEqual({ words: label, pointsTo });
	});

	it.each([
		'Hurt/Comfort',
		'No Dead Dove',
		'Mourning Dove',
		'Doves',
		'See notes for translations',
		"Author's notes at the end",
		'Tags may change',
		'No Archive Warnings Apply',
		'Creator Chose Not To Use Archive Warnings',
		'Sensitive Merlin',
		'Tom Riddle is His Own Warning',
		'Love Notes',
		'TW: blood',
		'Trigger Warning: Rape',
		'triggered flashbacks',
		'Triggers (weapons)',
	])('is not %s', (label) => {
		expect(labelUmbrella(label)).toBeUndefined();
	});
});

describe('a note that warns without saying of what', () => {
	it('is its own sentence', () => {
		const note = 'Thank you for coming back! See the end notes for content warnings. Next chapter on Friday.';
		expect(proseUmbrellas(note)).toEqual([{ words: 'See the end notes for content warnings.', pointsTo: 'notes' }]);
	});

	it('is none where the sentence says of what', () => {
		expect(proseUmbrellas('TW for drowning, see the end notes for more.')).toEqual([]);
	});

	it('is none where notes are about something else', () => {
		expect(proseUmbrellas('See the end notes for a glossary. I was warned about these notes of a flute.')).toEqual([]);
	});
});
