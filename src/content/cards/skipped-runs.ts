import { each, t } from '../../browser/i18n';
import { button, element, icon } from '../overlay/element';
import type { Host } from '../overlay/host';
import { fitting } from './card-view';

/** A line that stands for a skipped card, and what it names. */
interface Line {
	readonly host: Host;
	readonly names: readonly string[];
}

/** The skipped card that comes before or after another, with nothing but its line in between. */
const before = (line: Line): Element | null => line.host.element.previousElementSibling;
const after = (card: Element): Element | null => card.nextElementSibling?.nextElementSibling ?? null;

/**
 * Skipped cards that follow each other are one line, until the reader opens it: "4 skipped: …". What comes later joins
 * a run without a box, so nothing moves.
 */
export function createSkippedRuns() {
	const lines = new Map<Element, Line>();
	const opened = new WeakSet<Element>();

	const runFrom = (first: Element): Element[] => {
		const run = [first];
		for (let next = after(first); next && lines.has(next); next = after(next)) run.push(next);
		return run;
	};

	const together = (run: readonly Element[]): HTMLElement => {
		const names = [...new Set(run.flatMap((card) => lines.get(card)?.names ?? []))];
		const few = fitting(names);
		const all = few.length < names.length ? [...few, `+${names.length - few.length}`] : few;
		const open = () => {
			for (const card of run) opened.add(card);
			draw();
			lines.get(run[0] as Element)?.host.focus();
		};
		return element(
			'section',
			{ class: 'stub run' },
			element(
				'div',
				{ class: 'line' },
				icon('skip'),
				element('span', { class: 'names' }, t('page_card_run', run.length, each(all))),
				element('div', { class: 'acts' }, button('quiet', t('page_card_run_open'), open)),
			),
		);
	};

	/** Joins what follows each other; called when all cards of a turn have their lines. */
	const draw = () => {
		for (const [card, line] of lines) {
			const first = before(line);
			if (first && lines.has(first)) continue;
			const run = runFrom(card);
			const joined = run.length > 1 && !run.some((one) => opened.has(one));
			for (const one of run) {
				const host = lines.get(one)?.host;
				if (!host) continue;
				host.content.querySelector('.run')?.remove();
				host.element.hidden = joined && one !== card;
				host.content.classList.toggle('joined', joined);
			}
			if (joined) line.host.content.prepend(together(run));
		}
	};

	return {
		add: (card: Element, line: Line): void => void lines.set(card, line),
		remove: (card: Element): boolean => lines.delete(card),
		draw,
	};
}
