import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, SENSITIVITIES } from '../../src/core/finding';
import { paragraphKey, scan, scanSlices } from '../../src/scan';
import { THRESHOLD } from '../../src/scan/score/scale';

const CALM = 'They walked along the lake, talked about the weather and ate sandwiches on a bench until it grew cool.';
const FIGHT = `He stabbed the guard in the chest, and blood ran over his hands. The other man he beat with a club until his nose
	broke and he lay senseless, bleeding from a gash in his skull. Somebody fired a pistol, and the bullet struck his arm.`;
const story = (...hot: number[]): string[] => Array.from({ length: 40 }, (_, i) => (hot.includes(i) ? FIGHT : CALM));
const about = (findings: readonly Finding[], topic: string) =>
	findings.filter((finding) => finding.topic === topic).map(({ from, to }) => [from, to]);

describe('scan', () => {
	it('finds where it is, and nothing where nothing is', () => {
		expect(about(scan(story(12)).findings, 'graphic-violence')).toEqual([[12, 12]]);
		expect(scan(story()).findings).toEqual([]);
	});

	it('wants more than one kind of cue in a long text before it says perhaps, unless the author said so', () => {
		const hint = 'She could hear somebody retch.';
		const level = (paragraphs: string[], options = {}) => scan(paragraphs, options).topics.vomit?.level;
		const long = [...story(), hint];
		expect(level([hint])).not.toBeNull();
		expect(level(long)).toBeNull();
		expect(level(long, { declared: ['vomit'] })).not.toBeNull();
		expect(level([...long, 'He felt a wave of nausea, and his stomach turned.'])).not.toBeNull();
	});

	it('keeps a scene together over a quiet line, and scenes far apart apart', () => {
		const { findings } = scan(story(10, 11, 13, 30));
		expect(about(findings, 'graphic-violence')).toEqual([
			[10, 13],
			[30, 30],
		]);
	});

	it('orders findings by place', () => {
		const places = scan([...story(3), 'The house was on fire and flames leapt from the burning roof.']).findings.map(
			({ from }) => from,
		);
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(places.length).toBeGreaterThan(1);
	});

	it('gives less for what is denied, compared or imagined than for what happens', () => {
		const score = (text: string) => scan([text]).topics['self-harm']?.score ?? 0;
		const told = score('She had cut her wrists in the bathroom.');
		for (const weaker of ['She had never cut her wrists.', 'If she should cut her wrists, he would know.'])
			expect(score(weaker)).toBeLessThan(told);
	});

	it('says how it is meant', () => {
		const qualifier = (text: string) => scan([text]).findings.find(({ topic }) => topic === 'suicide')?.qualifier;
		expect(qualifier('He killed himself. There was a suicide note.')).toBe('depicted');
		expect(qualifier('Years ago she had killed herself; he remembered the suicide note.')).toBe('past');
		expect(qualifier('She was going to kill herself, she might commit suicide.')).toBe('threatened');
	});

	it("leaves author's notes out", () => {
		const note = 'A/N: warning for rape, torture, murder and suicide in the next chapter, he stabbed the guard.';
		expect(scan([CALM, note]).findings).toEqual([]);
	});

	it('finds a declared topic more easily', () => {
		const faint = [CALM, 'There was a coffin in the hall, and the priest had come.', CALM];
		const plain = scan(faint).topics.death?.score ?? 0;
		const declared = scan(faint, { declared: ['death'] });
		expect(declared.topics.death?.score).toBeGreaterThan(plain);
		expect(about(declared.findings, 'death')).toEqual([[1, 1]]);
	});

	it("looks for the reader's own words, whatever their topic", () => {
		const own = [
			{ words: 'Sandwiches', topic: 'picnics' },
			{ words: 'the * bell', topic: 'death' },
		];
		const { topics, findings } = scan([FIGHT, CALM, 'He heard the church bell.'], { own });
		expect(topics.picnics?.level).toBe('sure');
		expect(about(findings, 'picnics')).toEqual([[1, 1]]);
		expect(findings.find(({ topic }) => topic === 'death')).toMatchObject({ from: 2, to: 2, cue: 'own' });
	});

	it("finds the reader's own words even where an idiom stands", () => {
		const own = [{ words: 'scared to death', topic: 'panic' }];
		expect(about(scan([CALM, 'He was scared to death.'], { own }).findings, 'panic')).toEqual([[1, 1]]);
	});

	it('does not repeat what the reader dismissed, and grows a little less eager', () => {
		const paragraphs = story(12, 30);
		const [first] = scan(paragraphs).findings.filter(({ topic }) => topic === 'graphic-violence');
		const other = `${FIGHT} Twice.`;
		paragraphs[30] = other;
		const dismissed = [{ topic: 'graphic-violence', paragraphs: [paragraphKey(FIGHT)], cue: first?.cue ?? 'act' }];
		const after = scan(paragraphs, { dismissed });
		expect(about(after.findings, 'graphic-violence')).toEqual([[30, 30]]);
		const score = (options: object) => scan([other], options).topics['graphic-violence']?.score ?? 0;
		expect(score({ dismissed })).toBeLessThan(score({}));
	});
});

describe('scan, whatever the text', () => {
	const words = fc.constantFrom(
		...`he she killed dead the dog blood knife struck her ran water fire drowned nurse needle please no stop tore dress drunk
		prison chained screamed a of and child wife kissed died funeral never as if “ ” . , !`.split(/\s+/),
	);
	const paragraph = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));
	const texts = fc.array(fc.oneof(paragraph, fc.string({ unit: 'grapheme', maxLength: 80 })), { maxLength: 12 });

	it('answers with scores from 0 to 1 and findings inside the text', () => {
		fc.assert(
			fc.property(texts, (paragraphs) => {
				const { topics, findings, paragraphs: count } = scan(paragraphs, { language: 'en' });
				expect(count).toBe(paragraphs.length);
				for (const { score, level } of Object.values(topics)) {
					expect(score).toBeGreaterThanOrEqual(0);
					expect(score).toBeLessThanOrEqual(1);
					expect(level).toBe([...SENSITIVITIES].reverse().find((at) => score >= THRESHOLD[at]) ?? null);
				}
				for (const { from, to, score, topic } of findings) {
					expect(from).toBeGreaterThanOrEqual(0);
					expect(to).toBeGreaterThanOrEqual(from);
					expect(to).toBeLessThan(paragraphs.length);
					expect(score).toBeLessThanOrEqual(topics[topic]?.score ?? 0);
				}
			}),
		);
	});

	it('gives the same answer twice, and in slices', () => {
		fc.assert(
			fc.property(texts, (paragraphs) => {
				const once = scan(paragraphs);
				expect(scan(paragraphs)).toEqual(once);
				const slices = scanSlices(paragraphs);
				let step = slices.next();
				while (!step.done) step = slices.next();
				expect(step.value).toEqual(once);
			}),
			{ numRuns: 30 },
		);
	});

	it('still finds what it found when an unrelated paragraph is added far away', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 25, max: 39 }), (hot, place) => {
				const paragraphs = story(hot);
				paragraphs.splice(place, 0, 'The postman brought a parcel, and she thanked him and put the kettle on.');
				expect(about(scan(paragraphs).findings, 'graphic-violence')).toEqual([[hot, hot]]);
			}),
		);
	});

	it('pauses often enough in a long text, paragraphs or none', () => {
		const words = 60_000;
		for (const paragraphs of [Array.from({ length: words / 20 }, () => CALM), [`${CALM} `.repeat(words / 20)]]) {
			let pauses = 0;
			for (const slices = scanSlices(paragraphs, { language: 'en' }); !slices.next().done; ) pauses++;
			expect(pauses).toBeGreaterThanOrEqual(words / 5000);
		}
	});
});
