import { each, t } from '../../browser/i18n';
import type { Reason, Verdict } from '../../core/judge';
import type { Settings } from '../../core/settings';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { causeName, evidenceText } from '../../ui/words';
import { longPress } from '../choices/long-press';
import { Deliberate } from '../overlay/deliberate';

/** At most this many pieces of evidence on a card; the rest is in the popup and in the gate. */
const SHOWN = 3;

/** What a verdict is about, as names for readers. */
export const names = (verdict: Verdict): string =>
	each([...new Set((verdict.reasons as readonly Reason[]).map(({ cause }) => causeName(cause)))]);

interface Props {
	readonly verdict: Verdict;
	readonly how: Settings['reveal'];
	readonly reveal: () => void;
	/** Opens what can be decided about this story once and for all. */
	readonly more: () => void;
}

const More = ({ more }: Pick<Props, 'more'>) => (
	<Button kind="quiet" onClick={(event) => event.isTrusted && more()}>
		{t('choices_more')}
	</Button>
);

/** The badge of a card that is shown with an alert. */
export const AlertPill = ({ verdict, more }: Pick<Props, 'verdict' | 'more'>) => (
	<div class="pill" role="note" title={names(verdict)} {...longPress(more)}>
		<Icon name="alert" />
		<span class="names">{t('page_card_alert', names(verdict))}</span>
		<More more={more} />
	</div>
);

/** What lies over a veiled card: the reasons, and the way in. */
export function VeilPanel({ verdict, how, reveal, more }: Props) {
	const what = t('page_card_blur', names(verdict));
	return (
		<section class="panel" aria-label={what} {...longPress(more)}>
			<div class="why">
				<div class="panel-words">
					<p>{what}</p>
					{(verdict.reasons as readonly Reason[])
						.flatMap(({ evidence }) => evidence)
						.slice(0, SHOWN)
						.map((evidence) => (
							<p class="because">{evidenceText(evidence)}</p>
						))}
				</div>
				<div class="acts">
					<Deliberate how={how} act={reveal}>
						{t('page_show')}
					</Deliberate>
					<More more={more} />
				</div>
			</div>
		</section>
	);
}

/** The one line that a skipped card leaves behind. */
export const SkipStub = ({ verdict, how, reveal, more }: Props) => (
	<div class="stub" role="note" {...longPress(more)}>
		<Icon name="skip" />
		<span class="names">{t('page_card_skip', names(verdict))}</span>
		<Deliberate how={how} kind="quiet" act={reveal}>
			{t('page_show')}
		</Deliberate>
		<More more={more} />
	</div>
);

/** On a card that the reader revealed: the way back. */
export const RevealedPill = ({
	verdict,
	again,
	more,
}: Pick<Props, 'verdict' | 'more'> & { readonly again: () => void }) => (
	<div class="pill" role="note" title={names(verdict)} {...longPress(more)}>
		<Icon name="show" />
		<span class="names">{t('page_card_shown', names(verdict))}</span>
		<Button kind="quiet" onClick={(event) => event.isTrusted && again()}>
			{t('page_veil_again')}
		</Button>
		<More more={more} />
	</div>
);
