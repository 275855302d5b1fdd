import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { asksAgain, NEW_PAGE, type PageState, paused, phaseOf, welcomed } from '../../src/content/page-state';
import type { Welcome } from '../../src/protocol/answers';

const welcome = (state: Welcome['state'], everywhere = false) => ({ state, everywhere }) as Welcome;
const ON = welcome('on');
/** A page whose first question was answered. */
const greeted = (answer: Welcome): PageState => welcomed(asksAgain(NEW_PAGE), 1, answer);

describe('a page', () => {
	it('waits, covered, until the background says how to behave', () => {
		expect(phaseOf(NEW_PAGE)).toBe('waiting');
		expect(phaseOf(paused(asksAgain(NEW_PAGE), 'page'))).toBe('waiting');
		expect(phaseOf(greeted(ON))).toBe('judged');
		expect(phaseOf(greeted(welcome('off')))).toBe('open');
		expect(phaseOf(greeted(welcome('paused')))).toBe('open');
	});

	it('is open while its reader pauses it, and judged when they end it', () => {
		const on = greeted(ON);
		expect(phaseOf(paused(on, 'page'))).toBe('open');
		expect(phaseOf(paused(paused(on, 'page'), 'no'))).toBe('judged');
	});

	it('keeps a pause of its own when settings change, and ends one that the background has ended', () => {
		const again = (state: PageState) => welcomed(asksAgain(state), 2, ON);
		expect(again(paused(greeted(ON), 'page')).paused).toBe('page');
		expect(again(greeted(welcome('paused'))).paused).toBe('no');
		expect(greeted(welcome('paused', true)).paused).toBe('all');
		expect(greeted(welcome('paused')).paused).toBe('hour');
	});

	it('ignores an answer that comes after a newer question', () => {
		const twice = asksAgain(asksAgain(NEW_PAGE));
		expect(welcomed(twice, 1, welcome('off'))).toBe(twice);
		expect(phaseOf(welcomed(twice, 2, ON))).toBe('judged');
	});
});

test('whatever the order of answers and presses, the last question and the last press count', () => {
	const answer = fc.constantFrom(ON, welcome('off'), welcome('paused'), welcome('paused', true));
	fc.assert(
		fc.property(fc.array(answer, { minLength: 1 }), fc.infiniteStream(fc.nat()), (answers, order) => {
			let state: PageState = NEW_PAGE;
			for (const _ of answers) state = asksAgain(state);
			const late = answers.map((one, i) => [one, i + 1] as const);
			while (late.length > 0) {
				const [next] = late.splice((order.next().value ?? 0) % late.length, 1);
				if (next) state = welcomed(state, next[1], next[0]);
			}
			const last = answers.at(-1);
			expect(state.welcome).toBe(last);
			expect(phaseOf(state)).toBe(last === ON ? 'judged' : 'open');
			expect(phaseOf(paused(state, 'hour'))).toBe('open');
		}),
	);
});
