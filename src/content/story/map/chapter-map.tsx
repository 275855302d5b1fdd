import type { TopicGroup, TopicId } from '../../../core/topic';
import { VEIL_TAG } from '../../cover/css';
import { createRenderedHost, type RenderedHost } from '../../overlay/rendered-host';
import groups from './groups.css?inline';
import { openKeys } from './help';
import { listenToKeys } from './keys';
import { type Span, spanIn, spread } from './layout';
import { type Mark, PassageMap } from './map';
import css from './map.css?inline';
import type { Stop } from './map-stop';
import { scrollToElement } from './scroll-to';

/** A line as high as most of the window, at its edge; only its buttons take the pointer, and no paper has it. */
const HOST =
	':host{position:fixed!important;z-index:2147483000!important;inset-block:12vh!important;right:2px!important;' +
	'width:0!important;pointer-events:none!important}@media print{:host{display:none!important}}';

/** Pixels from one button to the next: a finger's width. */
const APART = 28;
/** Pixels beside the text that letters need. */
const LETTER = 40;
/** Milliseconds in which changes are drawn together. */
const TOGETHER = 60;
/** A passage that begins above this part of the window and still goes on is where the reader is. */
const READING_LINE = 0.6;

/** The map of a page; it is there as long as there are passages. */
export interface ChapterMap {
	/** The passages of one chapter, in order; none takes it off the map. */
	set(text: Element, stops: readonly Stop[]): void;
	/** A passage was revealed, veiled or moved. */
	changed(): void;
}

const bottomOf = (stop: Stop): number =>
	Math.max(stop.bar.getBoundingClientRect().bottom, stop.last()?.getBoundingClientRect().bottom ?? 0);

/** Draws the passages of all chapters of the page at its edge, and listens to `keys`, until the signal aborts. */
export function createChapterMap(
	keys: boolean,
	groupOf: (topic: TopicId) => TopicGroup,
	signal: AbortSignal,
): ChapterMap {
	const chapters = new Map<Element, readonly Stop[]>();
	let stops: readonly Stop[] = [];
	let host: RenderedHost | undefined;
	let screen: HTMLElement | null = null;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const help = keys ? () => openKeys(signal) : undefined;

	/** What all text that is on the map takes of the window, in its pixels. */
	const extent = () => {
		const boxes = [...chapters.keys()].map((text) => text.getBoundingClientRect());
		return {
			top: Math.min(...boxes.map(({ top }) => top)),
			right: Math.max(...boxes.map(({ right }) => right)),
			bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
		};
	};
	const focused = (): Stop | undefined => stops.find(({ bar }) => bar === document.activeElement);
	const here = (): Stop | undefined =>
		focused() ??
		stops.findLast((stop) => stop.bar.getBoundingClientRect().top < innerHeight * READING_LINE && bottomOf(stop) > 0);
	const markOf = (stop: Stop, text: ReturnType<typeof extent>, now: Stop | undefined): Omit<Mark, 'place'> => ({
		stop,
		state: stop.state(),
		group: groupOf(stop.topics[0] ?? ''),
		span: spanIn(stop.bar.getBoundingClientRect().top, bottomOf(stop), text),
		here: stop === now,
	});
	/** Moved by a transform: what follows the scrolling is no shift of the page. */
	const showWindow = (span: Span, length: number) => {
		screen?.style.setProperty('transform', `translateY(${span.from * length}px)`);
		screen?.style.setProperty('height', `${(span.to - span.from) * 100}%`);
	};

	const draw = () => {
		clearTimeout(waiting);
		waiting = undefined;
		if (!host || signal.aborted) return;
		if (stops.length === 0) return host.show(null);
		const text = extent();
		const now = here();
		const marks = stops.map((stop) => markOf(stop, text, now));
		const length = host.element.getBoundingClientRect().height;
		const places = spread(
			marks.map(({ span }) => span.from * length),
			APART,
			length,
		);
		host.show(
			<PassageMap
				marks={marks.map((mark, i) => ({ ...mark, place: places[i] ?? 0 }))}
				go={(stop) => {
					scrollToElement(stop.bar);
					stop.focus();
				}}
				wide={document.documentElement.clientWidth - text.right > LETTER}
				help={help}
				window={(element) => {
					screen = element;
				}}
			/>,
		);
		showWindow(spanIn(0, innerHeight, text), length);
	};
	const soon = () => {
		waiting ??= setTimeout(draw, TOGETHER);
	};
	const sizes = new ResizeObserver(soon);
	const open = () => {
		host = createRenderedHost(VEIL_TAG, HOST + css + groups, signal);
		document.documentElement.append(host.element);
		for (const event of ['scroll', 'resize']) addEventListener(event, soon, { passive: true, signal });
		document.addEventListener('focusin', soon, { signal });
		if (help) listenToKeys({ stops: () => stops, focused, here, help }, signal);
	};
	signal.addEventListener(
		'abort',
		() => {
			clearTimeout(waiting);
			sizes.disconnect();
		},
		{ once: true },
	);

	return {
		set(text, its) {
			chapters.delete(text);
			if (text.isConnected) {
				chapters.set(text, its);
				sizes.observe(text);
			}
			stops = [...chapters]
				.sort(([a], [b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
				.flatMap(([, all]) => all);
			if (stops.length > 0 && !host) open();
			soon();
		},
		changed: soon,
	};
}
