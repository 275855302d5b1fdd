import { useId, useState } from 'preact/hooks';
import { t } from '../../../src/browser/i18n';
import { LONGEST_MOOD_NAME, MOST_MOODS } from '../../../src/core/settings/mood-schema';
import { initialLevels } from '../../../src/core/settings/mood-start';
import { ownMoods, withMoodSet } from '../../../src/core/settings/own-mood';
import { PRESETS } from '../../../src/core/settings/presets';
import { Button } from '../../../src/ui/button';
import type { SectionProps } from '../../undo';
import { nameError } from './mood-name';

/** Makes a mood: a name, and the levels that it starts with. */
export function NewMood({ settings, change }: SectionProps) {
	const id = useId();
	const [name, setName] = useState('');
	const [from, setFrom] = useState('now');
	if (ownMoods(settings).length >= MOST_MOODS) return <p class="empty">{t('moods_full')}</p>;
	const error = nameError(name, settings);
	const add = () => {
		const set = { id: crypto.randomUUID(), name: name.trim() };
		change((now) => withMoodSet(now, { ...set, ...initialLevels(from, now) }), t('moods_added', set.name));
		setName('');
	};
	return (
		<form
			class="card details"
			onSubmit={(event) => {
				event.preventDefault();
				if (!error) add();
			}}
		>
			<label for={`${id}-name`}>{t('moods_name')}</label>
			<input
				id={`${id}-name`}
				type="text"
				autocomplete="off"
				maxLength={LONGEST_MOOD_NAME}
				value={name}
				onInput={({ currentTarget }) => setName(currentTarget.value)}
			/>
			<label for={`${id}-from`}>{t('moods_from')}</label>
			<select id={`${id}-from`} value={from} onChange={({ currentTarget }) => setFrom(currentTarget.value)}>
				<option value="now">{t('moods_from_now')}</option>
				<option value="">{t('moods_from_nothing')}</option>
				{PRESETS.map((preset) => (
					<option key={preset.id} value={preset.id}>
						{t(`preset_${preset.id}_name` as 'preset_ao3_name')}
					</option>
				))}
			</select>
			<p class="hint" role="status">
				{error === 'taken' && t('moods_taken')}
			</p>
			<div class="actions">
				<Button kind="main" type="submit" icon="add" disabled={error !== undefined}>
					{t('moods_add')}
				</Button>
			</div>
		</form>
	);
}
