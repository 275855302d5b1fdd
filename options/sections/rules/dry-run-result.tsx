import { useMemo } from 'preact/hooks';
import { plural, t } from '../../../src/browser/i18n';
import type { Facts } from '../../../src/core/facts';
import type { Rule } from '../../../src/core/rule';
import { dryRun } from './dry-run';

/** "Would have acted on 3 of the 20 stories you saw lately": said where there are any, and a rule to try. */
export function DryRunResult({ rule, facts }: { rule: Rule; facts: readonly Facts[] }) {
	const tried = useMemo(() => dryRun(rule, facts), [rule.text, facts]);
	if (!rule.compiled || tried.of === 0) return null;
	return (
		<p class="hint" role="status">
			{t('rules_tried', tried.acted, tried.of)} {tried.open > 0 && plural('rules_tried_open', tried.open)}
		</p>
	);
}
