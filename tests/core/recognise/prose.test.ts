import { describe, expect, it } from 'vitest';
import { declaredPassages, recogniseProse } from '../../../src/core/recognise';

const said = (text: string): string[] => recogniseProse(text).map(({ topic, qualifier }) => `${topic}:${qualifier}`);

describe('recogniseProse', () => {
	it.each<[string, string[]]>([
		['TW: blood, needles', ['injury:depicted', 'needles:depicted']],
		['tw for vomiting', ['vomit:depicted']],
		['CW - self-harm / suicide', ['self-harm:depicted', 'suicide:depicted']],
		['Hello all! Trigger warning: panic attack. See you below.', ['panic:depicted']],
		['Content warnings: mentions of past abuse of animals', []],
		['Content warnings: mention of drowning; slurs', ['drowning:mentioned', 'slurs:depicted']],
		[
			'Warnings for this chapter:\n- vomiting\n- implied self-harm\n\nThe war goes on.',
			['vomit:depicted', 'self-harm:implied'],
		],
		['Chapter Warnings\n\nblood\ngore\n\nEnjoy the murder!', ['injury:depicted', 'gore:depicted']],
		['Warning: character death!', ['character-death:depicted']],
		['Warnings: none', []],
		['Rated M for language and violence.', ['profanity:depicted', 'graphic-violence:depicted']],
		['Rated T for mild swearing', ['profanity:depicted']],
		['A summer at the lake. Mpreg. Dumbledore bashing.', ['pregnancy:depicted', 'character-bashing:depicted']],
		['A road trip. No character death.', ['character-death:denied']],
		['There is no smut in this story.', ['explicit-sex:denied']],
		[
			'This chapter contains a scene with spiders and a car crash.',
			['spiders-insects:depicted', 'vehicle-crash:depicted'],
		],
		['This chapter deals with grief and the aftermath of torture.', ['grief:depicted', 'torture:past']],
		['If you are sensitive to needles, please skip to the end.', ['needles:depicted']],
		['Please be aware: there is a panic attack in this chapter.', ['panic:depicted']],
		['Avertissement : violence', ['graphic-violence:depicted']],
		['预警：自残', ['self-harm:depicted']],
	])('reads %j', (text, expected) => {
		if (expected.length > 0) expect(said(text).sort()).toEqual([...expected].sort());
		else expect(said(text).filter((one) => one.endsWith(':depicted') && one.startsWith('animal'))).toEqual([]);
	});

	it.each([
		'After the war, Draco comes home to an empty house and a murder nobody wants to solve.',
		'She has been dead for ten years. He has been drinking for nine.',
		'A prisoner, a witch and a knight walk into a tavern.',
		'Death comes for everyone, and it has a sense of humour.',
		'He warned her about the fire.',
		'They were kidnapped together; now they cannot stand being apart.',
		'Kudos and comments are love! Thank you for reading, I killed my back writing this.',
		'In which there is a wedding, a duel, and far too much wine.',
		'The blood of kings runs in his veins.',
		'Suicide Squad AU.',
		'',
	])('finds no declaration in the plot: %j', (text) => {
		expect(said(text)).toEqual([]);
	});

	it('quotes the part that said so', () => {
		expect(recogniseProse('Hi!\nTW: rape mention, blood')[0]?.words).toBe('TW: rape mention');
	});

	it('keeps the strongest of what is said twice', () => {
		expect(said('TW: mention of suicide.\n\nThis chapter contains suicide.')).toEqual(['suicide:depicted']);
	});
});

describe('declaredPassages', () => {
	it.each<[string, { from: string; to: string }[]]>([
		['To avoid it, skip from *** to ***.', [{ from: '***', to: '***' }]],
		['The scene is marked with ~~~ so you can skip it.', [{ from: '~~~', to: '~~~' }]],
		['The part between the two xxx can be skipped.', [{ from: 'xxx', to: 'xxx' }]],
		[
			'Stop reading at “He locked the door” and start again at “The sun rose”.',
			[{ from: 'He locked the door', to: 'The sun rose' }],
		],
		['To skip: start at "He fell" and\njump to "Morning came".', [{ from: 'He fell', to: 'Morning came' }]],
		[
			'Skip from "One" to "Two", and from "Three" to "Four".',
			[
				{ from: 'One', to: 'Two' },
				{ from: 'Three', to: 'Four' },
			],
		],
		['If you would rather not read it, skip from <<< to >>>.', [{ from: '<<<', to: '>>>' }]],
	])('reads %j', (notes, expected) => {
		expect(declaredPassages(notes)).toEqual(expected);
	});

	it.each(['Enjoy! *** See you soon', 'You can skip the "bad" part.', 'He said "no" and she said "yes".', '***', ''])(
		'finds no instruction in %j',
		(notes) => {
			expect(declaredPassages(notes)).toEqual([]);
		},
	);
});
