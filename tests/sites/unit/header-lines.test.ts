import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeaders, tellsOfStory } from '../../../src/sites/engines/header-lines';

const PROSE = 'The keeper climbed the stairs to look for the boats that should long have been there by now.';

describe('lines above a story', () => {
	it.each([
		['Rating: R\nWarnings: loss, storms.\n', { rating: ['R'], warning: ['loss', 'storms'] }],
		['**Rating:** Teen (13+)\n**Pairing:** Ann/Ben', { rating: ['Teen (13+)'], relationship: ['Ann/Ben'] }],
		['[TW: near drowning]', { warning: ['near drowning'] }],
		['Fandom: Keepers | Rating: K+ | CW: loss', { fandom: ['Keepers'], rating: ['K+'], warning: ['loss'] }],
		['Warnings:\nloss', { warning: ['loss'] }],
		['Altersfreigabe: P16\nWarnungen: Verlust', { rating: ['P16'], warning: ['Verlust'] }],
		['Classification : adultes\nAvertissements : deuil', { rating: ['adultes'], warning: ['deuil'] }],
		['Clasificación: maduro\nAdvertencias: duelo; tormentas', { rating: ['maduro'], warning: ['duelo', 'tormentas'] }],
		['Avisos: luto', { warning: ['luto'] }],
		['Avvertimenti: lutto', { warning: ['lutto'] }],
		['Рейтинг: R\nПредупреждения: потеря', { rating: ['R'], warning: ['потеря'] }],
		['注意：別れ、嵐', { warning: ['別れ', '嵐'] }],
		['预警：离别，风暴', { warning: ['离别', '风暴'] }],
	])('are read: %j', (text, says) => {
		expect(readHeaders(`${text}\n\n${PROSE}`).says).toEqual(says);
	});

	it('are read where an excerpt runs them together, up to the first sentence', () => {
		const { says } = readHeaders(`Rating: MatureWarnings: loss, stormsPairing: Ann/Ben ${PROSE}`, true);
		expect(says).toEqual({ rating: ['Mature'], warning: ['loss', 'storms'] });
	});

	it('are none where a value is no rating that we know', () => {
		expect(readHeaders('Rating: 4/5 stars\nGenre: drama').says).toEqual({ genre: ['drama'] });
		expect(tellsOfStory(readHeaders('Rating: ★★★★\nPages: 300'))).toBe(false);
	});

	it('are not looked for in the story', () => {
		expect(readHeaders(`${PROSE.repeat(5)}\nRating: R`).says).toEqual({});
		expect(readHeaders('She read the warning: keep off. The rating: R.').says).toEqual({});
	});

	it('never make up words: every one stands in the text', () => {
		const piece = fc.constantFrom(
			'Rating',
			'Warnings',
			'TW',
			'Pairing',
			':',
			' R',
			' loss',
			',',
			'\n',
			' | ',
			'. ',
			'Ann/Ben',
			'：',
			'[',
			')',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, excerpt) => {
				const text = pieces.join('');
				for (const words of Object.values(readHeaders(text, excerpt).says)) {
					for (const word of words ?? []) expect(text).toContain(word);
				}
			}),
		);
	});

	it('take no longer than the text is long, whatever it is made of', () => {
		for (const hostile of ['1', ' ', ':', 'Rating:', 'Warnings: a', '[TW', '\n:']) {
			expect(() => readHeaders(hostile.repeat(150_000 / hostile.length))).not.toThrow();
		}
	});
});
