import { useId, useState } from 'preact/hooks';
import { plural, t } from '../../../src/browser/i18n';
import { LONGEST_MOOD_NAME, type MoodSet } from '../../../src/core/settings/mood-schema';
import { withMoodSet, withoutMoodSet } from '../../../src/core/settings/own-mood';
import { Button } from '../../../src/ui/button';
import { Icon } from '../../../src/ui/icon';
import type { SectionProps } from '../../undo';
import { MoodLevels } from './mood-levels';
import { type NameError, nameError } from './mood-name';
import { levelOf, parts } from './mood-parts';

/** The name of a mood, to be changed; saved as soon as the field is left. */
function MoodName({ set, settings, change }: SectionProps & { set: MoodSet }) {
	const id = useId();
	const [wrong, setWrong] = useState<NameError>();
	const rename = (field: HTMLInputElement) => {
		const name = field.value.trim();
		const error = name === set.name ? undefined : nameError(name, settings);
		setWrong(error);
		// An empty name is none: the old one stays.
		if (name === '') field.value = set.name;
		else if (!error && name !== set.name) {
			change((now) => withMoodSet(now, { ...set, name }), t('moods_renamed', name));
		}
	};
	return (
		<>
			<label for={id}>{t('moods_name')}</label>
			<input
				id={id}
				type="text"
				autocomplete="off"
				maxLength={LONGEST_MOOD_NAME}
				value={set.name}
				aria-describedby={wrong && `${id}-wrong`}
				onChange={({ currentTarget }) => rename(currentTarget)}
			/>
			{wrong === 'taken' && (
				<p class="hint" id={`${id}-wrong`} role="status">
					{t('moods_taken')}
				</p>
			)}
		</>
	);
}

/** A mood that can be edited: closed it says how much it sets. */
export function MoodCard({ set, settings, change }: SectionProps & { set: MoodSet }) {
	const company = set.id === 'company';
	const name = company ? t('moods_company') : set.name;
	const count = parts().filter((part) => levelOf(set, part) !== undefined).length;
	const own = settings.moods?.some(({ id }) => id === set.id);
	return (
		<details class="group mood-set">
			<summary>
				<Icon name="next" />
				<h3>{name}</h3>
				<span class="hint">{plural('moods_summary', count)}</span>
			</summary>
			<div class="details">
				{company ? <p class="hint">{t('moods_company_set')}</p> : <MoodName {...{ set, settings, change }} />}
				<MoodLevels set={set} settings={settings} onChange={(next) => change((now) => withMoodSet(now, next))} />
				{company && own && (
					<Button icon="undo" onClick={() => change((now) => withoutMoodSet(now, set.id), t('moods_was_reset', name))}>
						{t('moods_reset')}
					</Button>
				)}
				{!company && (
					<Button
						kind="quiet"
						icon="remove"
						onClick={() => change((now) => withoutMoodSet(now, set.id), t('moods_removed', name))}
					>
						{t('moods_remove', name)}
					</Button>
				)}
			</div>
		</details>
	);
}
