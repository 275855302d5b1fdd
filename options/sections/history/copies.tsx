import { useEffect, useState } from 'preact/hooks';
import { type Copy, keepCopy, loadCopies } from '../../../src/browser/copies';
import { t } from '../../../src/browser/i18n';
import { upgrade } from '../../../src/core/settings';
import { Button } from '../../../src/ui/button';
import { Part } from '../../part';
import type { SectionProps } from '../../undo';

/** Copies kept before imports and new versions, to go back to. */
export function Copies({ settings, change }: SectionProps) {
	const [copies, setCopies] = useState<readonly Copy[]>([]);
	const look = () => void loadCopies().then(setCopies, () => undefined);
	// One more may have been kept whenever the settings changed.
	useEffect(look, [settings]);
	if (copies.length === 0) return null;
	return (
		<Part title={t('history_copies')} about={t('history_copies_about')}>
			<ul class="list">
				{copies.map((copy) => {
					const day = new Date(copy.at).toLocaleString(t('page_language'), { dateStyle: 'long', timeStyle: 'short' });
					return (
						<li key={copy.at}>
							<div>
								<p>{day}</p>
								<p class="hint">{t(`history_copy_${copy.before}`)}</p>
							</div>
							<Button
								kind="quiet"
								icon="undo"
								aria-label={t('history_copy_back', day)}
								onClick={async () => {
									await keepCopy('restore');
									change(() => upgrade(copy.settings), t('history_copy_done', day));
								}}
							>
								{t('history_restore')}
							</Button>
						</li>
					);
				})}
			</ul>
		</Part>
	);
}
