import { t } from '../src/browser/i18n';
import { type BooleanSetting, USUALLY_ON } from '../src/core/settings';
import { Switch } from '../src/ui/switch';
import { SWITCHES } from './diff';
import type { SectionProps } from './undo';

interface Props extends SectionProps {
	/** The setting. */
	of: BooleanSetting;
	hint: string;
}

/** A switch for a setting that is simply on or off, and that a document may lack. */
export const Toggle = ({ settings, change, of, hint }: Props) => (
	<Switch
		label={t(SWITCHES[of])}
		hint={hint}
		checked={settings[of] ?? USUALLY_ON[of]}
		onChange={(on) => change((now) => ({ ...now, [of]: on }))}
	/>
);
