import { t } from '../../../src/browser/i18n';
import { Switch } from '../../../src/ui/switch';
import { Part } from '../../part';
import { Toggle } from '../../toggle';
import type { SectionProps } from '../../undo';
import { OwnWords } from './own-words';
import { Places } from './places';
import { Remembered } from './remembered';
import { Search } from './search';
import { Shortcuts } from './shortcuts';
import { Veils } from './veils';

/** What happens while reading: lists and stories apart, veils, the search in the text, before and in a chapter, failures. */
export const Reading = (props: SectionProps) => (
	<>
		<Places {...props} />
		<Veils {...props} />
		<Part title={t('habits_before')}>
			<Toggle {...props} of="askFirst" />
			<Toggle {...props} of="lookAhead" />
			<Toggle {...props} of="helplines" />
		</Part>
		<Part title={t('habits_while')}>
			<Toggle {...props} of="comments" />
			<Toggle {...props} of="keys" />
		</Part>
		<Shortcuts />
		<Search {...props} />
		{props.settings.scanner.on && <OwnWords {...props} />}
		<Remembered {...props} />
		<Part title={t('options_failure')}>
			<Switch
				label={t('options_strict')}
				hint={t('options_strict_about')}
				checked={props.settings.strict}
				onChange={(strict) => props.change((now) => ({ ...now, strict }))}
			/>
		</Part>
	</>
);
