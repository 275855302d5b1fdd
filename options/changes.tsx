import { useEffect, useRef } from 'preact/hooks';
import { t } from '../src/browser/i18n';
import { Button } from '../src/ui/button';
import type { Difference } from './diff';

interface Props {
	title: string;
	changes: readonly Difference[];
	onApply: () => void;
	onCancel: () => void;
}

/** Setting by setting, what it is and what it would be. */
export const Differences = ({ of }: { of: readonly Difference[] }) => (
	<ul class="differences">
		{of.map(({ what, from, to }) => (
			<li key={what}>
				<span>{what}</span>
				<span class="from-to">
					<s>{from}</s> <span class="only-spoken">{t('options_changes_to')}</span>
					<b>{to}</b>
				</span>
			</li>
		))}
	</ul>
);

/** What is about to change, line by line, before it does. */
export function Changes({ title, changes, onApply, onCancel }: Props) {
	const panel = useRef<HTMLDivElement>(null);
	useEffect(() => panel.current?.scrollIntoView?.({ block: 'nearest' }), [title]);
	return (
		<div class="card changes" ref={panel}>
			<p class="name" role="status">
				{changes.length > 0 ? title : t('options_changes_none')}
			</p>
			<div class="actions">
				{changes.length > 0 && (
					<Button kind="main" onClick={onApply}>
						{t('options_changes_apply')}
					</Button>
				)}
				<Button onClick={onCancel}>{t(changes.length > 0 ? 'options_changes_cancel' : 'ui_close')}</Button>
			</div>
			<Differences of={changes} />
		</div>
	);
}
