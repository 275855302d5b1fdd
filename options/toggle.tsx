import { t } from '../src/browser/i18n';
import { BOOLEAN_SETTINGS, type BooleanSetting, isOn } from '../src/core/settings';
import { Switch } from '../src/ui/switch';
import type { SectionProps } from './undo';

interface Props extends SectionProps {
	of: BooleanSetting;
}

/** A switch for a setting that is simply on or off, and that a document may lack. */
export const Toggle = ({ settings, change, of }: Props) => (
	<Switch
		label={t(BOOLEAN_SETTINGS[of].label)}
		hint={t(`${BOOLEAN_SETTINGS[of].label}_about`)}
		checked={isOn(settings, of)}
		onChange={(on) => change((now) => ({ ...now, [of]: on }))}
	/>
);
