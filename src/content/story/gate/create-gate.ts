import type { Choice } from '../../../core/gate-model';
import type { Story } from '../../../core/story';
import type { StoryAnswer } from '../../../protocol/answers';
import { storyCheck } from '../../check-story';
import { type Mark, mark } from '../../cover/attribute';
import type { Page } from '../../page';
import { wing } from '../../wings';
import { type OpenGate, openGate } from './open';

/** The gate of a page: opened when something asks for it, told when more is known. */
export function createGate(page: Page, passed: () => void, signal: AbortSignal) {
	const { site, url, ask, ways, choices, preferences } = page;
	let now: { readonly story: Story; readonly answer: StoryAnswer } | undefined;
	let gate: OpenGate | undefined;
	let off: AbortController | undefined;

	const markTexts = (value: Mark) => {
		for (const element of document.querySelectorAll(site.text || 'forewarned-none')) mark(element, value, 'text');
	};
	const close = () => {
		if (!gate) return;
		off?.abort();
		gate = undefined;
		// What the gate stood before is still to be released, each chapter for itself.
		markTexts('pending');
	};
	const choose = async (choice: Choice) => {
		if (choice === 'back') return ways.leave();
		const { next } = site.links(document, url);
		if (choice === 'next') return next ? ways.go(next) : undefined;
		if (!now) return;
		const { story, answer } = now;
		try {
			await ask({
				...{ type: 'consent', mode: choice, path: url.pathname, fresh: false },
				...{ story: { site: story.site, id: story.id }, causes: answer.causes },
			});
			close();
			passed();
		} catch (error) {
			page.hold(error);
		}
	};
	const open = (story: Story, answer: StoryAnswer, model: NonNullable<StoryAnswer['gate']>) => {
		markTexts(answer.verdict.action);
		off = new AbortController();
		const both = AbortSignal.any([signal, off.signal]);
		const more = async () => {
			const { choices: openChoices } = await wing('sheets', ask);
			if (now && !both.aborted) {
				openChoices({ story, verdict: now.answer.verdict, declarations: now.answer.declarations }, page, both);
			}
		};
		gate = openGate(
			{
				...{ model, choices, how: preferences.reveal },
				choose: (choice) => void choose(choice),
				change: ways.changeSettings,
				more: () => void more(),
				check: storyCheck(page, story),
			},
			both,
		);
	};

	return {
		ask(story: Story, answer: StoryAnswer): void {
			if (!answer.gate) return;
			now = { story, answer };
			if (gate) gate.update(answer.gate);
			else open(story, answer, answer.gate);
		},
		close,
	};
}
