import { useMemo } from 'preact/hooks';
import { t } from '../../../src/browser/i18n';
import type { Settings } from '../../../src/core/settings';
import type { MoodSet } from '../../../src/core/settings/mood-schema';
import { Button } from '../../../src/ui/button';
import { LevelPicker } from '../../../src/ui/level-picker';
import { type Area, firstLevel, levelOf, parts, withLevel } from './mood-parts';

interface Props {
	readonly set: MoodSet;
	readonly settings: Settings;
	readonly onChange: (set: MoodSet) => void;
	/** What it can set; missing: everything. */
	readonly areas?: readonly Area[];
}

/** What a mood sets, level by level, and a way to set more. */
export function MoodLevels({ set, settings, onChange, areas }: Props) {
	const all = useMemo(() => parts().filter(({ area }) => areas?.includes(area) ?? true), [areas]);
	const given = all.filter((part) => levelOf(set, part) !== undefined);
	return (
		<>
			{given.length === 0 && <p class="empty">{t('moods_empty')}</p>}
			{given.map((part) => (
				<div class="topic mood-level" key={`${part.area} ${part.key}`}>
					<p class="name">{part.name}</p>
					<div class="actions">
						<LevelPicker
							legend={part.name}
							legendHidden
							value={levelOf(set, part) ?? 'show'}
							onChange={(level) => onChange(withLevel(set, part, level))}
						/>
						<Button
							kind="quiet"
							icon="close"
							aria-label={t('moods_leave', part.name)}
							onClick={() => onChange(withLevel(set, part, undefined))}
						/>
					</div>
				</div>
			))}
			<select
				aria-label={t('moods_more')}
				value=""
				onChange={({ currentTarget }) => {
					const part = all[Number(currentTarget.value)];
					if (part) onChange(withLevel(set, part, firstLevel(settings, part)));
					currentTarget.value = '';
				}}
			>
				<option value="">{t('moods_more')}</option>
				{all.map((part, n) =>
					given.includes(part) ? null : (
						<option key={`${part.area} ${part.key}`} value={n}>
							{part.name}
						</option>
					),
				)}
			</select>
		</>
	);
}
