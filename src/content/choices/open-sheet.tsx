import type { Verdict } from '../../core/judge';
import type { LastingChoice } from '../../core/judge/lasting-choice';
import type { Declaration } from '../../core/mention';
import type { Story } from '../../core/story';
import { storyCheck } from '../check-story';
import { openDialog } from '../overlay/dialog';
import dialog from '../overlay/dialog.css?inline';
import type { Page } from '../page';
import { openReport } from '../report/open';
import { Sheet } from './sheet';
import css from './sheet.css?inline';

/** What the sheet is about. */
export interface About {
	readonly story: Story;
	readonly verdict: Pick<Verdict, 'action' | 'reasons'>;
	/** What its author declared; missing: it is asked for when it is needed. */
	readonly declarations?: readonly Declaration[];
}

/** Opens the sheet of choices for a story; it goes when something is chosen. */
export function openSheet(about: About, page: Page, signal: AbortSignal): void {
	const { story, declarations } = about;
	const known = declarations ? Promise.resolve({ declarations }) : page.ask({ type: 'know-card', story });
	known.then(
		(answer) => signal.aborted || draw({ ...about, declarations: answer.declarations }, page, signal),
		// Nobody answers: nothing could be chosen, either.
		(error: unknown) => console.debug('Forewarned:', error),
	);
}

function draw(about: Required<About>, page: Page, signal: AbortSignal): void {
	const { choices, site, ask } = page;
	const check = storyCheck(page, about.story);
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
					{...about}
					siteName={site.name}
					ask={ask}
					choose={thenClose((chosen: LastingChoice) => choices.choose(chosen))}
					openRule={thenClose(choices.openRule)}
					check={check && thenClose(check)}
					report={thenClose(() => openReport(about, signal))}
					close={close}
				/>
			);
		},
		signal,
	);
}
