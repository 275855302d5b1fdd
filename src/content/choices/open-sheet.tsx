import type { Verdict } from '../../core/judge';
import { labelsOf, offersFor, rulesOf } from '../../core/judge/offers';
import type { Declaration } from '../../core/mention';
import type { Story } from '../../core/story';
import { reporter } from '../link-preview/idle-bridge';
import { openDialog } from '../overlay/dialog';
import dialog from '../overlay/dialog.css?inline';
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

/** Opens the sheet of choices for a story; it goes when something is chosen. */
export function openSheet(
	{ story, declarations, verdict }: About,
	{ choices, site }: Around,
	signal: AbortSignal,
): void {
	const report = reporter();
	openDialog(
		dialog + css,
		(close) => {
			const thenClose =
				<T extends unknown[]>(act: (...all: T) => void) =>
				(...all: T) => {
					close();
					act(...all);
				};
			return (
				<Sheet
					title={story.title}
					offers={offersFor(story, declarations, site.name)}
					labels={labelsOf(story)}
					rules={rulesOf(verdict)}
					choose={thenClose((chosen: Chosen) => choices.choose(chosen))}
					openRule={thenClose(choices.openRule)}
					report={report && thenClose(() => report({ story, verdict }, signal))}
					close={close}
				/>
			);
		},
		signal,
	);
}
