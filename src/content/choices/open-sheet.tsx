import type { LastingChoice } from '../../core/judge/lasting-choice';
import { storyCheck } from '../check-story';
import { openDialog } from '../overlay/dialog';
import dialog from '../overlay/dialog.css?inline';
import type { Page } from '../page';
import { openReport } from '../report/open';
import { type About, Sheet } from './sheet';
import css from './sheet.css?inline';

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
