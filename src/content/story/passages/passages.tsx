import type { Finding, Scanned } from '../../../core/finding';
import type { Passage } from '../../../core/judge';
import type { Dismissal } from '../../../core/passage/dismissal';
import type { Range } from '../../../core/passage/range';
import type { TopicId } from '../../../core/topic';
import { paragraphKey } from '../../../scan/dismissed';
import { unmark } from '../../cover/attribute';
import type { Host } from '../../overlay/host';
import type { Page } from '../../page';
import type { ChapterMap } from '../map/chapter-map';
import { bring, following, stand } from '../map/go';
import type { ChapterText } from '../text/chapter';
import { placeDismissed } from './dismissed';
import { type PlacedPassage, placePassage } from './placed';

/** A "not this" of this visit, which can be taken back where it was said. */
interface Said {
	readonly topic: TopicId;
	/** First paragraph of what was meant. */
	readonly from: number;
	readonly findings: readonly Finding[];
	readonly dismissal: Dismissal;
}

interface Around {
	/** What the reader's levels and the choice at the gate make of the findings. */
	readonly judge: (found: Scanned) => readonly Passage[];
	/** Names this chapter in what the session remembers. */
	readonly chapter: string;
	readonly map: ChapterMap;
	readonly page: Page;
}

/**
 * Veils, folds or marks the passages of one chapter. Each gets a bar before it, which stays when the
 * passage is revealed, so that revealing moves nothing and can be undone.
 */
export function showPassages(
	{ element, paragraphs, scanned, dismissals }: ChapterText,
	{ judge, chapter, map, page }: Around,
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
				...{ paragraphs, chapter, page },
				room: () => ({
					from: (ranges[i - 1]?.to ?? -1) + 1,
					to: (ranges[i + 1]?.from ?? paragraphs.length) - 1,
				}),
				reaches(range) {
					ranges[i] = range;
				},
				dismiss: (topic) => dismiss(passage, topic),
				leave: (to) => leave(i, to),
				changed: map.changed,
			},
			AbortSignal.any([signal, drawn.signal]),
		);

	/** Goes to the paragraph after a passage: the next passage if it begins there, what follows the text at its end. */
	const leave = (i: number, to: number) => {
		const next = ranges[i + 1]?.from === to + 1 ? placed[i + 1] : undefined;
		if (next) {
			bring(next.bar);
			return next.focus();
		}
		const after = paragraphs[to + 1]?.element() ?? following(element);
		if (after) stand(after);
	};

	const draw = () => {
		drawn.abort();
		drawn = new AbortController();
		for (const { from, to } of ranges) {
			for (const paragraph of paragraphs.slice(from, to + 1)) unmark(paragraph.element());
		}
		const gone = new Set(said.flatMap(({ findings }) => findings));
		const passages = judge({ ...scanned, findings: scanned.findings.filter((finding) => !gone.has(finding)) });
		ranges = [...passages];
		placed = passages.map(place);
		notes = said.flatMap((one) => {
			const first = paragraphs[one.from]?.element();
			const undo = () => takeBack(one);
			return first ? [placeDismissed(one.topic, first, undo, AbortSignal.any([signal, drawn.signal]))] : [];
		});
		map.set(element, placed);
	};

	const dismiss = (passage: Passage, topic: TopicId) => {
		const findings = passage.findings.filter((finding) => finding.topic === topic);
		const [strongest] = findings;
		if (!strongest) return;
		const meant = findings.flatMap(({ from, to }) => paragraphs.slice(from, to + 1));
		const keys = [...new Set(meant.map(({ text }) => paragraphKey(text)))];
		const dismissal = { topic, cue: strongest.cue, paragraphs: keys };
		const from = Math.max(passage.from, Math.min(...findings.map((finding) => finding.from)));
		said = [...said, { topic, from, findings, dismissal }];
		dismissals.add(dismissal);
		draw();
		notes.at(-1)?.focus();
	};

	const takeBack = (one: Said) => {
		said = said.filter((other) => other !== one);
		dismissals.remove(one.dismissal);
		draw();
		placed.find(({ passage }) => passage.to >= one.from)?.focus();
	};

	draw();
	signal.addEventListener('abort', () => map.set(element, []), { once: true });
}
