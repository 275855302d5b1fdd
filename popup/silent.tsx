import { t } from '../src/browser/i18n';
import type { PageStatus } from '../src/core/status';
import { Icon } from '../src/ui/icon';
import { silenceText } from '../src/ui/words';

/** What nobody has said, and how far the text was read. Silence is not safety, so it is always named. */
export function Silent({ status }: { status: PageStatus }) {
	const open = status.verdict?.undecided ?? [];
	const lines = open.map(({ field, silence }) => silenceText(field, silence));
	if (!status.found?.scanned) lines.push(t('popup_not_scanned'));
	if (lines.length === 0) return null;
	return (
		<section>
			<h2>{t('popup_silent')}</h2>
			<ul class="lines">
				{lines.map((line) => (
					<li key={line}>
						<Icon name="silent" />
						<span>{line}</span>
					</li>
				))}
			</ul>
		</section>
	);
}
