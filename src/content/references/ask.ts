import { claim } from '../cover/attribute';
import type { Page } from '../page';
import { wing } from '../wings';

/** What may say the words of another element, or draw it once more. Few pages have any. */
export const POINTING = '[aria-labelledby],[aria-describedby],use';

/**
 * Keeps what is veiled from being said or drawn by others that point at it: has the script come that sees to it, as
 * soon as there is anything that points. What draws others is seen at once, and waits for it covered.
 */
export function keepReferences({ ask, hold }: Page, signal: AbortSignal): () => void {
	let asked = false;
	return () => {
		if (asked || !document.querySelector(POINTING)) return;
		asked = true;
		for (const use of document.querySelectorAll('use')) claim(use);
		wing('references', ask).then(({ keep }) => signal.aborted || keep(signal), hold);
	};
}
