import { t } from '../browser/i18n';
import { LEVELS, type Level } from '../core/level';
import { Choice } from './choice';

/** The word for a level, the same everywhere. */
export const levelName = (level: Level): string => t(`ui_level_${level}`);

interface Props {
	/** What the level is for, e.g. the topic's name. */
	legend: string;
	legendHidden?: boolean;
	hint?: string;
	value: Level;
	onChange: (level: Level) => void;
	/** Fewer than all where some make no sense. */
	levels?: readonly Level[];
}

/** Show, Alert, Blur or Skip: a shape and a word each, never a colour alone. */
export const LevelPicker = ({ levels = LEVELS, ...rest }: Props) => (
	<Choice {...rest} options={levels.map((level) => ({ value: level, label: levelName(level), icon: level }))} />
);
