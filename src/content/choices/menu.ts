import type { WantedRule } from '../../browser/choices';
import { labelsOf } from '../../core/judge/offers';
import type { RuleAction } from '../../core/rule';
import { foldPattern } from '../../core/rule/fold';
import type { Story } from '../../core/story';

/** The element that the reader last opened a context menu on. */
export function watchContextMenu(signal: AbortSignal): () => Element | undefined {
	let last: Element | undefined;
	const remember = (event: Event) => {
		if (event.isTrusted && event.target instanceof Element) last = event.target;
	};
	addEventListener('contextmenu', remember, { capture: true, signal });
	return () => last;
}

/**
 * The rule that is meant by an action on these words: for the label, if the story around them has it as one,
 * else for the phrase. Undefined where there are no words.
 */
export function wantedRule(action: RuleAction, words: string, story: Story | undefined): WantedRule | undefined {
	const plain = words.replace(/\s+/g, ' ').trim();
	const folded = foldPattern(plain);
	if (folded === '') return undefined;
	const label = story && labelsOf(story).find((one) => foldPattern(one.words) === folded);
	return { action, ...(label ?? { field: 'phrase', words: plain }) };
}
