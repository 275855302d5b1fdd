import { t } from '../../../src/browser/i18n';
import type { Settings } from '../../../src/core/settings';
import { Choice } from '../../../src/ui/choice';
import { LevelPicker } from '../../../src/ui/level-picker';
import { Preview } from '../../../src/ui/preview';
import { Switch } from '../../../src/ui/switch';
import { Part } from '../../part';
import type { SectionProps } from '../../undo';

const STUBS = ['line', 'nothing'] as const;

/** How far Forewarned goes in lists and on stories, and what a skipped card leaves behind; shown at once. */
export function Places({ settings, change }: SectionProps) {
	const { lists, pages, reveal, veil } = settings;
	const set = <G extends 'lists' | 'pages'>(group: G, part: Partial<Settings[G]>) =>
		change((now) => ({ ...now, [group]: { ...now[group], ...part } }));
	return (
		<Part title={t('options_places')} about={t('options_places_about')}>
			<div class="pair">
				<LevelPicker
					legend={t('options_lists')}
					hint={t('options_lists_about')}
					value={lists.atMost}
					onChange={(atMost) => set('lists', { atMost })}
				/>
				<LevelPicker
					legend={t('options_pages')}
					hint={t('options_pages_about')}
					value={pages.atMost}
					onChange={(atMost) => set('pages', { atMost })}
				/>
			</div>
			<div class="card">
				<p class="hint">{t('options_places_preview')}</p>
				<Preview list={lists.atMost} page={pages.atMost} stub={lists.stub} reveal={reveal} veil={veil} />
			</div>
			<Choice
				legend={t('options_stub')}
				value={lists.stub}
				options={STUBS.map((value) => ({ value, label: t(`options_stub_${value}`) }))}
				onChange={(stub) => set('lists', { stub })}
			/>
			<Switch
				label={t('options_list_titles')}
				hint={t('options_list_titles_about')}
				checked={lists.title === true}
				onChange={(title) => set('lists', { title })}
			/>
		</Part>
	);
}
