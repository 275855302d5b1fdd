import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	answered,
	changed,
	complete,
	done,
	found,
	newStory,
	news,
	read,
	type StoryEffect,
	type StoryEvent,
	type StoryState,
} from '../../../src/content/story/story-state';

type Event = StoryEvent<string>;
type Effect = StoryEffect<string>;

/** A page that does with every effect what it should, in any order and at any time, and checks each release. */
class Page {
	private state: StoryState<string> = newStory();
	private isLoading = true;
	/** Texts, by the version of their words; what was read, asked about and is to be seen of them. */
	private readonly now = new Map<string, number>();
	private readonly reading = new Map<string, number>();
	private readonly readAs = new Map<string, number>();
	readonly shown = new Map<string, number>();
	private asked: ReadonlyMap<string, number> | undefined;
	private isGateOpen = false;
	/** What a turn waits for. */
	private waits: 'answer' | 'end' | undefined;

	private send(event: Event): void {
		const [next, effects] = event(this.state, this.isLoading);
		this.state = next;
		for (const effect of effects) this.carryOut(effect);
	}

	private carryOut(effect: Effect): void {
		if (effect.type === 'read' || effect.type === 'read-again') {
			this.reading.set(effect.text, this.now.get(effect.text) ?? 0);
		}
		if (effect.type === 'read-again') {
			this.shown.delete(effect.text);
			this.readAs.delete(effect.text);
		}
		if (effect.type === 'ask') {
			expect(this.waits).toBeUndefined();
			this.waits = 'answer';
			this.asked = new Map(effect.question.texts.map((text) => [text, this.readAs.get(text) ?? -1]));
		}
		if (effect.type === 'open-gate' || effect.type === 'close-gate') {
			this.isGateOpen = effect.type === 'open-gate';
			this.waits = 'end';
		}
		if (effect.type === 'settle') {
			this.waits = 'end';
			for (const text of effect.texts) {
				// Released is only what was answered for as it is, with no gate before it.
				expect(this.asked?.get(text)).toBe(this.now.get(text));
				expect(this.isGateOpen).toBe(false);
				expect(this.isLoading).toBe(false);
				this.shown.set(text, this.now.get(text) ?? 0);
			}
		}
	}

	do(what: string, text: string, isYes: boolean): void {
		if (what === 'find' && !this.now.has(text)) {
			this.now.set(text, 0);
			this.send(found(text));
		}
		if (what === 'change' && this.now.has(text)) {
			this.now.set(text, (this.now.get(text) ?? 0) + 1);
			this.send(changed(text));
			expect(this.shown.has(text)).toBe(false);
		}
		if (what === 'read') this.finishReading(text);
		if (what === 'answer') this.end(isYes);
		if (what === 'news') this.send(news);
		if (what === 'complete' && this.isLoading) {
			this.isLoading = false;
			this.send(complete);
		}
	}

	private finishReading(text: string): void {
		const as = this.reading.get(text);
		if (as === undefined) return;
		this.reading.delete(text);
		const isOutdated = this.state.texts.get(text) === 'changed' && as !== this.now.get(text);
		if (!isOutdated) this.readAs.set(text, as);
		this.send(read(text, isOutdated));
	}

	private end(hasGate: boolean): void {
		if (this.waits === undefined) return;
		const was = this.waits;
		this.waits = undefined;
		if (was === 'end') this.send(done);
		else this.send(answered(hasGate));
	}

	/** Everything comes in and is answered, the gate passed; whether all is to be seen in the end. */
	finish(): boolean {
		this.do('complete', '', false);
		for (let i = 0; i < 20; i++) {
			for (const text of this.now.keys()) this.finishReading(text);
			this.end(false);
		}
		this.send(news);
		for (let i = 0; i < 20; i++) this.end(false);
		return this.state.turn === 'idle' && [...this.now].every(([text, now]) => this.shown.get(text) === now);
	}
}

test('nothing is released before it was judged as it is, and everything is in the end', () => {
	const what = fc.constantFrom('find', 'change', 'read', 'answer', 'news', 'complete');
	const acts = fc.array(fc.tuple(what, fc.constantFrom('one', 'two', 'three'), fc.boolean()), { maxLength: 40 });
	fc.assert(
		fc.property(acts, (all) => {
			const page = new Page();
			for (const [act, text, isYes] of all) page.do(act, text, isYes);
			return page.finish();
		}),
		{ numRuns: 1000 },
	);
});
