import { describe, expect, it } from 'vitest';
import {
	declaredPassages,
	labelUmbrella,
	proseUmbrellas,
	recognise,
	recogniseProse,
} from '../../../src/core/recognise';
import { readLabel } from '../../../src/core/recognise/label';
import { topicById } from '../../../src/core/topics';

const said = (label: string): string[] => readLabel(label).map(({ topic, qualifier }) => `${topic}:${qualifier}`);

const LONG: readonly [string, (size: number) => string][] = [
	['one word', (size) => 'a'.repeat(size)],
	['many words', (size) => 'blood and '.repeat(size / 10)],
	['mentions', (size) => 'rape mention '.repeat(size / 13)],
	['asides', (size) => 'rape (mentioned) '.repeat(size / 17)],
	['freed words', (size) => 'smut free '.repeat(size / 10)],
	['open brackets', (size) => '('.repeat(size)],
	['nested brackets', (size) => `${'('.repeat(size / 2)}rape${')'.repeat(size / 2)}`],
	['negations', (size) => 'no '.repeat(size / 3)],
	['commas under a negation', (size) => `no ${'a, '.repeat(size / 3)}`],
	['censored letters', (size) => 'a*'.repeat(size / 2)],
	['apostrophes', (size) => `a${"'".repeat(size)}`],
	['ampersands', (size) => '&'.repeat(size)],
	['quotation marks', (size) => 'skip “'.repeat(size / 6)],
	['lines of warnings', (size) => 'TW:\n'.repeat(size / 4)],
	['spaces', (size) => ' '.repeat(size)],
	['full stops', (size) => 'This chapter contains. '.repeat(size / 23)],
	['dashes', (size) => 'a-'.repeat(size / 2)],
	['dashed words', (size) => 'a-a '.repeat(size / 4)],
	['initials', (size) => 's/h s.a '.repeat(size / 8)],
	['single letters', (size) => 's '.repeat(size / 2)],
	['authors', (size) => 'me running and '.repeat(size / 15)],
	['figures of speech', (size) => 'death of the '.repeat(size / 13)],
	['warnings that point', (size) => 'see the warnings in the end '.repeat(size / 28)],
	['tags to mind', (size) => 'mind all the '.repeat(size / 13)],
	['dead doves', (size) => 'no dead dove. '.repeat(size / 14)],
	['ideographs', (size) => '死'.repeat(size)],
];

describe('a long text', () => {
	it.each(LONG)(
		'of %s is answered',
		(_name, make) => {
			const long = make(150_000);
			for (const read of [recognise, recogniseProse]) {
				for (const { topic } of read(long)) expect(topicById(topic)).toBeDefined();
			}
			expect(Array.isArray(declaredPassages(long))).toBe(true);
			expect(labelUmbrella(long)).toBeUndefined();
			expect(Array.isArray(proseUmbrellas(long))).toBe(true);
		},
		60_000,
	);

	it('of a million characters is answered', () => {
		expect(said(`${'angst and fluff '.repeat(62_500)} rape`)).toEqual(['sexual-violence:depicted']);
	});

	it('is answered with 10,000 nested brackets', () => {
		expect(said(`${'('.repeat(10_000)}rape${')'.repeat(10_000)}`)).toEqual(['sexual-violence:depicted']);
	});
});
