import type { CardAnswer } from '../../protocol/answers';
import type { Page } from '../page';
import { wing } from '../wings';

/** Has it said when nothing of a list is left to be seen, until something is again. */
export function watchEmptyList(
	page: Page,
	judged: ReadonlyMap<Element, { readonly answer: CardAnswer }>,
	signal: AbortSignal,
) {
	let said: AbortController | undefined;
	return {
		/** Looks at all cards; to be called when what is done with one has changed, and when the page is complete. */
		look(): void {
			const [first] = judged.keys();
			const left = [...judged.values()].some(({ answer }) => answer.action !== 'skip' || answer.revealed);
			if (!first || left) {
				said?.abort();
				said = undefined;
			} else if (!said && document.readyState !== 'loading') {
				said = new AbortController();
				const both = AbortSignal.any([signal, said.signal]);
				wing('sheets', page.ask).then(
					(there) => both.aborted || there.nothingLeft(first, judged.size, page, both),
					// The lines of the cards are there all the same.
					() => undefined,
				);
			}
		},
	};
}
