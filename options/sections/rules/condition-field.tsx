import { useId } from 'preact/hooks';
import { t, topicName } from '../../../src/browser/i18n';
import { sites } from '../../../src/sites';
import { topicsByName } from '../../topics/topics-by-name';
import { BUILDER_FIELDS, type BuilderCondition, type BuilderField } from './builder-line';

interface Choice {
	readonly value: string;
	readonly label: string;
}

/** The answers where there are only a few; undefined: words of the reader's own. */
function choicesFor(ask: BuilderField): readonly Choice[] | undefined {
	switch (ask) {
		case 'topic':
		case 'found':
			return topicsByName().map(({ id }) => ({ value: id, label: topicName(id) }));
		case 'rating':
			return [
				...(['general', 'teen', 'mature', 'explicit'] as const).map((value) => ({
					value,
					label: t(`ui_rating_${value}`),
				})),
				{ value: 'not rated', label: t('ui_rating_unrated') },
			];
		case 'status':
			return (['complete', 'ongoing'] as const).map((value) => ({ value, label: t(`rules_status_${value}`) }));
		case 'site':
			return sites.map(({ id, name }) => ({ value: id, label: name }));
		default:
			return undefined;
	}
}

/** One question of the builder: which field, and what it should be. */
export function ConditionField({
	label,
	value,
	onChange,
}: {
	label: string;
	value: BuilderCondition;
	onChange: (value: BuilderCondition) => void;
}) {
	const id = useId();
	const choices = choicesFor(value.ask);
	const name = t(`rules_ask_${value.ask}`);
	return (
		<div class="asked">
			<label for={`${id}-ask`}>{label}</label>
			<select
				id={`${id}-ask`}
				value={value.ask}
				onChange={(event) => onChange({ ask: event.currentTarget.value as BuilderField, words: '' })}
			>
				{BUILDER_FIELDS.map((ask) => (
					<option key={ask} value={ask}>
						{t(`rules_ask_${ask}`)}
					</option>
				))}
			</select>
			{choices ? (
				<select
					aria-label={`${label} ${name}`}
					value={value.words}
					onChange={(event) => onChange({ ...value, words: event.currentTarget.value })}
				>
					<option value="">{t('rules_choose')}</option>
					{choices.map((choice) => (
						<option key={choice.value} value={choice.value}>
							{choice.label}
						</option>
					))}
				</select>
			) : (
				<input
					type="text"
					aria-label={`${label} ${name}`}
					autocomplete="off"
					inputMode={value.ask.startsWith('words_') ? 'numeric' : undefined}
					value={value.words}
					onInput={(event) => onChange({ ...value, words: event.currentTarget.value })}
				/>
			)}
		</div>
	);
}
