import { t } from '../../src/browser/i18n';
import { SILENCES } from '../../src/core/evidence';
import { type Settings, silenceLevels } from '../../src/core/settings';
import { QUALIFIERS } from '../../src/core/topic';
import { Choice } from '../../src/ui/choice';
import { LevelPicker } from '../../src/ui/level-picker';
import { Part } from '../part';
import { Row } from '../row';
import type { SectionProps } from '../undo';

const RATINGS = ['general', 'teen', 'mature', 'explicit'] as const satisfies (keyof Settings['ratings'])[];
const WEIGHTS = ['same', 'milder', 'never'] as const;

/** Levels for ratings, for the kinds of silence, and what "mentioned", "past" and the like change. */
export const Declarations = ({ settings, change }: SectionProps) => (
	<>
		<Part title={t('options_ratings')} about={t('options_ratings_about')}>
			{RATINGS.map((rating) => (
				<Row key={rating} name={t(`ui_rating_${rating}`)} about={t(`options_rating_${rating}`)}>
					<LevelPicker
						legend={t(`ui_rating_${rating}`)}
						legendHidden
						value={settings.ratings[rating]}
						onChange={(level) => change((now) => ({ ...now, ratings: { ...now.ratings, [rating]: level } }))}
					/>
				</Row>
			))}
		</Part>
		<Part title={t('options_silence')} about={t('options_silence_about')}>
			{SILENCES.map((silence) => (
				<Row key={silence} name={t(`ui_silence_${silence}`)} about={t(`options_silence_${silence}`)}>
					<LevelPicker
						legend={t(`ui_silence_${silence}`)}
						legendHidden
						value={silenceLevels(settings)[silence]}
						onChange={(level) => change((now) => ({ ...now, silence: { ...now.silence, [silence]: level } }))}
					/>
				</Row>
			))}
		</Part>
		<Part title={t('options_qualifiers')} about={t('options_qualifiers_about')}>
			{QUALIFIERS.map((qualifier) => (
				<Row
					key={qualifier}
					name={t(`options_qualifier_${qualifier}`)}
					about={t(`options_qualifier_${qualifier}_about`)}
				>
					<Choice
						legend={t(`options_qualifier_${qualifier}`)}
						legendHidden
						value={settings.qualifiers[qualifier]}
						options={WEIGHTS.map((value) => ({ value, label: t(`options_weight_${value}`) }))}
						onChange={(weight) => change((now) => ({ ...now, qualifiers: { ...now.qualifiers, [qualifier]: weight } }))}
					/>
				</Row>
			))}
		</Part>
	</>
);
