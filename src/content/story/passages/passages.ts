import type { Finding } from '../../../core/finding';
import type { Passage } from '../../../core/judge';
import type { Range } from '../../../core/passage/range';
import type { Story } from '../../../core/story';
import type { TopicId } from '../../../core/topic';
import { unmark } from '../../cover/attribute';
import type { Host } from '../../overlay/host';
import type { Page } from '../../page';
import type { ChapterMap } from '../map/chapter-map';
import { focusElement, nextVisible, scrollToElement } from '../map/scroll-to';
import type { StoryMemory } from '../story-memory';
import type { ChapterText } from '../text/chapter';
import { placeDismissed } from './dismissed-bar';
import { type PlacedPassage, placePassage } from './place-passage';

/** A "wrong topic" of this visit, which can be taken back where it was said. */
interface Said {
	readonly topic: TopicId;
	/** First paragraph of what was meant. */
	readonly from: number;
	readonly findings: readonly Finding[];
	readonly cue: Finding['cue'];
	readonly texts: readonly string[];
}

interface PassagesContext {
	readonly story: Story;
	/** What the reader's levels and the choice at the gate make of the chapter. */
	readonly passages: readonly Passage[];
	/** The same with these findings alone. */
	readonly cut: (findings: readonly Finding[]) => Promise<readonly Passage[]>;
	readonly memory: StoryMemory;
	readonly map: ChapterMap;
	readonly page: Page;
}

/**
 * Veils, folds or marks the passages of one chapter. Each gets a bar before it, which stays when the
 * passage is revealed, so that revealing moves nothing and can be undone.
 */
export function showPassages(
	{ element, paragraphs, found, name }: ChapterText,
	{ story, passages, cut, memory, map, page }: PassagesContext,
	signal: AbortSignal,
): void {
	let said: readonly Said[] = [];
	let placed: readonly PlacedPassage[] = [];
	let notes: readonly Host[] = [];
	let ranges: Range[] = [];
	let drawn = new AbortController();

	const place = (passage: Passage, i: number): PlacedPassage =>
		placePassage(
			passage,
			{
				...{ paragraphs, chapter: name, story, memory, page },
				room: () => ({
					from: (ranges[i - 1]?.to ?? -1) + 1,
					to: (ranges[i + 1]?.from ?? paragraphs.length) - 1,
				}),
				reaches(range) {
					ranges[i] = range;
				},
				dismiss: (topic) => void dismiss(passage, topic).catch(page.hold),
				leave: (to) => leave(i, to),
				changed: map.changed,
			},
			AbortSignal.any([signal, drawn.signal]),
		);

	/** Goes to the paragraph after a passage: the next passage if it begins there, what follows the text at its end. */
	const leave = (i: number, to: number) => {
		const next = ranges[i + 1]?.from === to + 1 ? placed[i + 1] : undefined;
		if (next) {
			scrollToElement(next.bar);
			return next.focus();
		}
		const after = paragraphs[to + 1]?.element() ?? nextVisible(element);
		if (after) focusElement(after);
	};

	const draw = (now: readonly Passage[]) => {
		drawn.abort();
		drawn = new AbortController();
		for (const { from, to } of ranges) {
			for (const paragraph of paragraphs.slice(from, to + 1)) unmark(paragraph.element());
		}
		ranges = [...now];
		placed = now.map(place);
		notes = said.flatMap((one) => {
			const first = paragraphs[one.from]?.element();
			const undo = () => void takeBack(one).catch(page.hold);
			return first ? [placeDismissed(one.topic, first, undo, AbortSignal.any([signal, drawn.signal]))] : [];
		});
		map.set(element, placed);
	};

	/** Draws anew without what was dismissed; the passages stay veiled until the answer is here. */
	const redraw = async () => {
		const gone = new Set(said.flatMap(({ findings }) => findings));
		const now = await cut(found.findings.filter((finding) => !gone.has(finding)));
		if (!signal.aborted) draw(now);
	};

	const dismiss = async (passage: Passage, topic: TopicId) => {
		// The answer's findings are copies: what counts is where they are, and of what.
		const findings = found.findings.filter(
			(finding) =>
				finding.topic === topic &&
				passage.findings.some((one) => one.topic === topic && one.from === finding.from && one.to === finding.to),
		);
		const strongest = [...findings].sort((a, b) => b.score - a.score)[0];
		if (!strongest) return;
		const meant = findings.flatMap(({ from, to }) => paragraphs.slice(from, to + 1));
		const from = Math.max(passage.from, Math.min(...findings.map((finding) => finding.from)));
		const one: Said = { topic, from, findings, cue: strongest.cue, texts: meant.map(({ text }) => text) };
		said = [...said, one];
		await page.ask({ type: 'dismiss', topic, cue: one.cue, texts: one.texts, back: false });
		await redraw();
		notes.at(-1)?.focus();
	};

	const takeBack = async (one: Said) => {
		said = said.filter((other) => other !== one);
		await page.ask({ type: 'dismiss', topic: one.topic, cue: one.cue, texts: one.texts, back: true });
		await redraw();
		placed.find(({ passage }) => passage.to >= one.from)?.focus();
	};

	draw(passages);
	signal.addEventListener('abort', () => map.set(element, []), { once: true });
}
