import type { Facts } from '../../../core/facts';
import type { Verdict } from '../../../core/judge';
import { openSheet } from '../../choices/open-sheet';
import { type Mark, mark } from '../../cover/attribute';
import type { Page } from '../../page';
import { type Agreed, rememberPassed } from '../passages/consent';
import { type Choice, gateModel } from './model';
import { type OpenGate, openGate } from './open';

/** What the page layer asks of its surroundings. */
export interface Ways {
	leave(): void;
	go(url: string): void;
	changeSettings(): void;
}

interface Asked extends Agreed {
	readonly facts: Facts;
	/** There are passages that a choice can veil or fold. */
	readonly passages: boolean;
	/** The text is still being read. */
	readonly reading: boolean;
}

/** The gate of a page: opened when something asks for it, told when more is known. */
export function createGate(page: Page, ways: Ways, passed: () => void, signal: AbortSignal) {
	let now: Asked | undefined;
	let gate: OpenGate | undefined;
	let off: AbortController | undefined;

	const markTexts = (value: Mark) => {
		for (const element of document.querySelectorAll(page.site.text || 'forewarned-none')) mark(element, value);
	};
	const close = () => {
		if (!gate) return;
		off?.abort();
		gate = undefined;
		// What the gate stood before is still to be released, each chapter for itself.
		markTexts('pending');
	};
	const choose = (choice: Choice) => {
		if (choice === 'back') return ways.leave();
		const { next } = page.site.links(document, page.url);
		if (choice === 'next') return next ? ways.go(next) : undefined;
		if (now) rememberPassed(now, choice, page);
		close();
		passed();
	};
	const open = (model: ReturnType<typeof gateModel>, action: Verdict['action']) => {
		markTexts(action);
		off = new AbortController();
		const both = AbortSignal.any([signal, off.signal]);
		const more = () => {
			if (now) openSheet({ ...now, declarations: now.facts.declarations }, page, both);
		};
		const { settings, choices } = page;
		gate = openGate({ model, how: settings.reveal, choose, change: ways.changeSettings, more, choices }, both);
	};

	return {
		ask(asked: Asked): void {
			now = asked;
			const { settings, topics } = page;
			const links = page.site.links(document, page.url);
			const { facts, verdict, reading, passages } = asked;
			const model = gateModel(facts, verdict, { settings, topics, links, reading, passages });
			if (gate) gate.update(model);
			else open(model, verdict.action);
		},
		close,
	};
}
