import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SENSITIVITIES } from '../../src/core/finding';
import { LEXICONS } from '../../src/scan/lexicon/registry';
import { askOf, heatOf, levelOf, passageScoreOf, scoreOf, THRESHOLD } from '../../src/scan/score/scale';
import { TOPIC_THRESHOLDS } from '../../src/scan/score/topic-thresholds';

const heat = fc.double({ min: 0, max: 20, noNaN: true });
const ask = fc.double({ min: 0.2, max: 3, noNaN: true });

describe('the scale', () => {
	it('is one half where a topic gets what it asks, and rises with heat', () => {
		fc.assert(
			fc.property(heat, heat, ask, (a, b, wanted) => {
				expect(scoreOf(wanted, wanted)).toBeCloseTo(0.5);
				expect(scoreOf(Math.max(a, b), wanted)).toBeGreaterThanOrEqual(scoreOf(Math.min(a, b), wanted));
				expect(scoreOf(a, wanted)).toBeGreaterThanOrEqual(0);
				expect(scoreOf(a, wanted)).toBeLessThanOrEqual(1);
			}),
		);
	});

	it('can be read backwards', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 5, noNaN: true }), ask, (warm, wanted) => {
				expect(heatOf(scoreOf(warm, wanted), wanted)).toBeCloseTo(warm, 4);
			}),
		);
	});

	it('has its positions in order, the same for every topic', () => {
		const places = SENSITIVITIES.map((at) => THRESHOLD[at]);
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(SENSITIVITIES.map((at) => levelOf(THRESHOLD[at]))).toEqual([...SENSITIVITIES]);
		expect(levelOf(0)).toBeNull();
	});

	it('knows what every topic asks, more of a long chapter than of a short one', () => {
		for (const { topic } of LEXICONS) {
			expect(TOPIC_THRESHOLDS[topic], topic).toBeGreaterThan(0);
			expect(askOf(topic, 6000)).toBeGreaterThan(askOf(topic, 1500));
			expect(askOf(topic, 10)).toBe(askOf(topic, 0));
		}
	});

	it('never believes a place more than its chapter', () => {
		fc.assert(
			fc.property(heat, heat, ask, fc.double({ min: 0.01, max: 1, noNaN: true }), (a, b, wanted, chapter) => {
				const peak = Math.max(a, b, 0.01);
				const score = passageScoreOf(Math.min(a, b), { ask: wanted, peak, chapter });
				expect(score).toBeLessThanOrEqual(chapter);
				expect(passageScoreOf(peak, { ask: wanted, peak, chapter })).toBeCloseTo(chapter);
			}),
		);
	});
});
