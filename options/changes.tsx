import { t } from '../src/browser/i18n';
import { Button } from '../src/ui/button';
import type { Difference } from './diff';

interface Props {
	title: string;
	changes: readonly Difference[];
	onApply: () => void;
	onCancel: () => void;
}

/** What is about to change, line by line, before it does. */
export const Changes = ({ title, changes, onApply, onCancel }: Props) => (
	<div class="card changes" role="status">
		<p class="name">{title}</p>
		{changes.length === 0 ? (
			<p class="hint">{t('options_changes_none')}</p>
		) : (
			<ul>
				{changes.map(({ what, from, to }) => (
					<li key={what}>
						<span>{what}</span>
						<span class="from-to">
							<s>{from}</s> <span class="only-spoken">{t('options_changes_to')}</span>
							<b>{to}</b>
						</span>
					</li>
				))}
			</ul>
		)}
		<div class="actions">
			{changes.length > 0 && (
				<Button kind="main" onClick={onApply}>
					{t('options_changes_apply')}
				</Button>
			)}
			<Button onClick={onCancel}>{t(changes.length > 0 ? 'options_changes_cancel' : 'ui_close')}</Button>
		</div>
	</div>
);
