import type { Verdict } from '../../core/judge';
import { labelsOf, offersFor, rulesOf } from '../../core/judge/offers';
import type { Declaration } from '../../core/mention';
import type { Story } from '../../core/story';
import { VEIL_TAG } from '../cover/css';
import { createHost } from '../host';
import type { Page } from '../page';
import type { Chosen } from './choices';
import { Sheet } from './sheet';
import css from './sheet.css?inline';

/** What the sheet is about. */
export interface About {
	readonly story: Story;
	readonly declarations: readonly Declaration[];
	readonly verdict: Verdict;
}

type Around = Pick<Page, 'choices' | 'site'>;

/**
 * Opens the sheet of choices for a story above everything, a gate too. It goes when something is chosen,
 * by Escape, or when the signal aborts; the keyboard is then where it was before.
 */
export function openSheet(
	{ story, declarations, verdict }: About,
	{ choices, site }: Around,
	signal: AbortSignal,
): void {
	const off = new AbortController();
	const host = createHost(VEIL_TAG, css, AbortSignal.any([signal, off.signal]));
	const dialog: { current: HTMLDialogElement | null } = { current: null };
	const close = () => {
		dialog.current?.close();
		off.abort();
	};
	const choose = (chosen: Chosen) => {
		close();
		choices.choose(chosen);
	};
	const openRule = (id: string) => {
		close();
		choices.openRule(id);
	};
	host.show(
		<dialog ref={dialog} aria-labelledby="title" onCancel={close}>
			<Sheet
				title={story.title}
				offers={offersFor(story, declarations, site.name)}
				labels={labelsOf(story)}
				rules={rulesOf(verdict)}
				{...{ choose, openRule, close }}
			/>
		</dialog>,
	);
	document.documentElement.append(host.element);
	dialog.current?.showModal();
}
