import type { WantedRule } from '../core/judge/lasting-choice';
import type { PageStatus } from '../core/status';
import type { Story } from '../core/story';

/** What the popup and the background ask of the page in a tab, and what it answers. */
export interface TabProtocol {
	status: { ask: Record<never, never>; answer: PageStatus };
	pause: { ask: { for: 'page' | 'hour' }; answer: PageStatus };
	resume: { ask: Record<never, never>; answer: PageStatus };
	/** What the context menu was opened on: the words of the link, and the story around it. */
	'menu-target': { ask: Record<never, never>; answer: { words: string; story: Story | undefined } };
	/** The reader chose a rule in the context menu. */
	'choose-rule': { ask: { rule: WantedRule }; answer: undefined };
}
