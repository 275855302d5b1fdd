import { t } from '../../browser/i18n';
import type { LinkKnowledge } from '../../protocol/answers';
import { openDialog } from '../overlay/dialog';
import sheet from '../overlay/dialog.css?inline';
import reasons from '../overlay/reason-list.css?inline';
import { TrustedButton } from '../overlay/trusted-button';
import css from './confirm-open.css?inline';
import { SkippedReasons } from './reasons';

/** Asks before something is opened that the reader wants skipped: calmly, with the reasons. Escape stays. */
export function confirmOpen(known: LinkKnowledge, open: () => void, signal: AbortSignal): void {
	openDialog(
		sheet + reasons + css,
		(close) => (
			<div class="sheet">
				{/* Focus starts at the question: nothing is opened by a key that was meant for the page before. */}
				{/* biome-ignore lint/a11y/noAutofocus: a dialog must move the focus. */}
				<h1 id="title" tabIndex={-1} autoFocus>
					{t(known.kind === 'story' ? 'before_ask_story' : 'before_ask_chapter')}
				</h1>
				{known.title && <p>{known.title}</p>}
				<section>
					<p>{t('before_ask_why')}</p>
					<SkippedReasons known={known} />
				</section>
				<p class="hint">{t('before_ask_then')}</p>
				<div class="actions">
					<TrustedButton kind="main" onPress={close}>
						{t('before_stay')}
					</TrustedButton>
					<TrustedButton
						onPress={() => {
							close();
							open();
						}}
					>
						{t('before_open')}
					</TrustedButton>
				</div>
			</div>
		),
		signal,
	);
}
