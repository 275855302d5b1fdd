import { t } from '../../../src/browser/i18n';
import { Icon } from '../../../src/ui/icon';
import { LineText } from './line-text';

/** Lines to learn from; each with what it does in the locale file. */
const LINES = [
	['skip tag:"major character death" -fandom:"Night Train"', 'rules_help_not'],
	['blur rating:explicit warning:withheld', 'rules_help_and'],
	['alert author:anonymous AND (rating:explicit OR rating:"not rated")', 'rules_help_or'],
	['alert topic:needles found:sure', 'rules_help_topic'],
	['skip words:<1000 updated:<2020', 'rules_help_range'],
	['alert tag:grie*', 'rules_help_star'],
	['allow author:"Rosalind Vale"', 'rules_help_allow'],
	['highlight tag:"slow burn"', 'rules_help_highlight'],
	['off skip until:2027-01-31 in:list at:ao3 crossover:yes # too many', 'rules_help_all'],
] as const;

/** How to write a rule, by examples. */
export const Help = () => (
	<details class="levels">
		<summary>
			<Icon name="next" />
			{t('rules_help')}
		</summary>
		<dl class="card lines-help">
			{LINES.map(([line, key]) => (
				<div key={line}>
					<dt>
						<code class="line">
							<LineText line={line} />
						</code>
					</dt>
					<dd class="hint">{t(key)}</dd>
				</div>
			))}
		</dl>
	</details>
);
