import { t } from '../../../src/browser/i18n';
import { VEIL_LOOKS } from '../../../src/core/settings';
import { Choice } from '../../../src/ui/choice';
import { PreviewText } from '../../../src/ui/preview';
import { Part } from '../../part';
import type { SectionProps } from '../../undo';

const REVEALS = ['twice', 'hold'] as const;

/** What a veil looks like, shown at once, and the deliberate act that lifts it. */
export const Veils = ({ settings: { veil = 'solid', reveal }, change }: SectionProps) => (
	<>
		<Part title={t('habits_veil')} about={t('habits_veil_about')}>
			<Choice
				legend={t('habits_veil')}
				legendHidden
				layout="stack"
				value={veil}
				options={VEIL_LOOKS.map((value) => ({
					value,
					label: t(`habits_veil_${value}`),
					hint: t(`habits_veil_${value}_about`),
				}))}
				onChange={(veil) => change((now) => ({ ...now, veil }))}
			/>
			<div class="card">
				<p class="hint">{t('habits_veil_preview')}</p>
				<PreviewText level="blur" reveal={reveal} veil={veil} />
			</div>
		</Part>
		<Part title={t('options_reveal')} about={t('options_reveal_about')}>
			<Choice
				legend={t('options_reveal')}
				legendHidden
				layout="stack"
				value={reveal}
				options={REVEALS.map((value) => ({
					value,
					label: t(`options_reveal_${value}`),
					hint: t(`options_reveal_${value}_about`),
				}))}
				onChange={(reveal) => change((now) => ({ ...now, reveal }))}
			/>
		</Part>
	</>
);
