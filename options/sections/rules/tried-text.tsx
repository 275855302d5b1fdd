import { useMemo } from 'preact/hooks';
import { plural, t } from '../../../src/browser/i18n';
import type { Rule } from '../../../src/core/rule';
import type { Story } from '../../../src/core/story';
import { tryRule } from './try';

/** "Would have acted on 3 of the 20 stories you saw lately": said where there are any, and a rule to try. */
export function TriedText({ rule, stories }: { rule: Rule; stories: readonly Story[] }) {
	const tried = useMemo(() => tryRule(rule, stories), [rule.text, stories]);
	if (!rule.compiled || tried.of === 0) return null;
	return (
		<p class="hint" role="status">
			{t('rules_tried', tried.acted, tried.of)} {tried.open > 0 && plural('rules_tried_open', tried.open)}
		</p>
	);
}
