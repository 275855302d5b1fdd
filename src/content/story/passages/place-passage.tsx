import type { Passage } from '../../../core/judge';
import { covers } from '../../../core/level';
import { fitted, type Range, rangeIn, rangeText, STEPS, type Step, stepped } from '../../../core/passage/range';
import { readingMinutes } from '../../../core/passage/reading-time';
import type { Story } from '../../../core/story';
import type { TopicId } from '../../../core/topic';
import { VEIL_TAG } from '../../cover/css';
import { createRenderedHost } from '../../overlay/rendered-host';
import type { Page } from '../../page';
import { wing } from '../../wings';
import type { Stop } from '../map/map-stop';
import type { StoryMemory } from '../story-memory';
import type { Paragraph } from '../text/paragraphs';
import { PassageBar } from './bar';
import { elementsOf, markPassage, placeBefore } from './marks';
import css from './passage.css?inline';
import { passageWords } from './passage-words';

/** What a passage must know of its chapter. */
export interface PassageContext {
	readonly paragraphs: readonly Paragraph[];
	/** Names the chapter in what the session remembers. */
	readonly chapter: string;
	readonly story: Story;
	readonly memory: StoryMemory;
	readonly page: Page;
	/** Where the passage may reach now: from the end of the one before to the beginning of the next. */
	room(): Range;
	/** Its reach has changed. */
	reaches(range: Range): void;
	/** The reader says that it is not this. */
	dismiss(topic: TopicId): void;
	/** Goes to what comes after paragraph number `to`. */
	leave(to: number): void;
	/** It was revealed, veiled again or moved. */
	changed(): void;
}

/** A passage with its bar. */
export interface PlacedPassage extends Stop {
	readonly passage: Passage;
}

/** Puts a passage's bar and marks into the page. The session remembers what was revealed, and how far it reaches. */
export function placePassage(passage: Passage, around: PassageContext, signal: AbortSignal): PlacedPassage {
	const { paragraphs, chapter, story, memory, page, room, reaches, dismiss, changed } = around;
	const { preferences, choices } = page;
	const bar = createRenderedHost(VEIL_TAG, css, signal);
	const name = `${chapter}:${rangeText(passage)}`;
	/** Of this action alone: what was let out of a veil is not let out of what was asked to be skipped. */
	const rangeKey = `range:${passage.action}:${name}`;
	let open = covers(passage.action) && memory.get(`passage:${name}`) === passage.action;
	let range = rangeIn(memory.get(rangeKey), room()) ?? passage;
	let elements: readonly HTMLElement[] = [];
	let asked = false;

	const leave = () => around.leave(range.to);
	const setOpen = (next: boolean) => {
		open = next;
		if (open) memory.set(`passage:${name}`, passage.action);
		else memory.forget(`passage:${name}`);
		draw();
		bar.focus();
		changed();
	};
	const setRange = (next: Range | undefined) => {
		if (!next) return;
		range = next;
		if (range.from === passage.from && range.to === passage.to) memory.forget(rangeKey);
		else memory.set(rangeKey, rangeText(range));
		draw();
		changed();
	};
	const report = async () => {
		const { report: open } = await wing('sheets', page.ask);
		const text = paragraphs.slice(range.from, range.to + 1).map((paragraph) => paragraph.text);
		if (!signal.aborted) open({ story, passage: { ...passage, ...range }, text }, signal);
	};
	const draw = () => {
		reaches(range);
		const before = elements;
		elements = elementsOf(paragraphs, range);
		const [first] = elements;
		if (!first) return;
		bar.stay(() => placeBefore(bar.element, first));
		markPassage(elements, before, open ? 'alert' : passage.action);
		bar.show(
			<PassageBar
				{...{ passage, open, asked, dismiss, leave }}
				openRule={choices.openRule}
				how={preferences.reveal}
				length={length()}
				minutes={readingMinutes(paragraphs.slice(range.from, range.to + 1).map(({ text }) => text))}
				moved={range.from !== passage.from || range.to !== passage.to}
				can={STEPS.filter((step) => stepped(range, step, room()))}
				reveal={() => setOpen(true)}
				again={() => setOpen(false)}
				step={(step: Step) => setRange(stepped(range, step, room()))}
				report={() => void report().catch((error: unknown) => console.debug('Forewarned:', error))}
				reset={() => setRange(fitted(passage, room()))}
			/>,
		);
	};
	const length = () => range.to - range.from + 1;
	draw();
	return {
		passage,
		bar: bar.element,
		topics: passage.topics,
		state: () => (open ? 'shown' : passage.action),
		words: () => passageWords(passage, length(), open),
		last: () => elements.at(-1),
		focus: bar.focus,
		leave,
		ask(now) {
			asked = now;
			draw();
		},
		reveal: () => setOpen(true),
		again: () => open && setOpen(false),
	};
}
