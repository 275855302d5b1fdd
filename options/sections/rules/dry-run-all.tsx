import { useEffect, useState } from 'preact/hooks';
import { actionName, t } from '../../../src/browser/i18n';
import type { Facts } from '../../../src/core/facts';
import type { Rule } from '../../../src/core/rule';
import { actionIcon } from '../../../src/ui/action-icon';
import { Icon } from '../../../src/ui/icon';
import { type DryRunStory, dryRunAll } from './dry-run';

/** Milliseconds without a key after which a text is tried: thousands of rules take a moment. */
const PAUSE = 250;

/** What all rules together, saved or not, would do with the stories met lately: how many, which, and by which rule. */
export function DryRunAll({ rules, facts }: { rules: readonly Rule[]; facts: readonly Facts[] }) {
	const [tried, setTried] = useState<readonly DryRunStory[]>();
	useEffect(() => {
		const timer = setTimeout(() => setTried(dryRunAll(rules, facts)), PAUSE);
		return () => clearTimeout(timer);
	}, [rules, facts]);
	if (!tried || facts.length === 0) return null;
	return (
		<details class="levels tried">
			<summary>
				<Icon name="next" />
				{t('asked_tried', tried.length, facts.length)}
			</summary>
			{tried.length === 0 && <p class="hint">{t('asked_tried_none')}</p>}
			<ul class="list">
				{tried.map(({ facts: { story }, action, rule }) => (
					<li key={`${story.site} ${story.id}`}>
						<Icon name={actionIcon(action)} />
						<div>
							<p class="name">
								{story.title || t('gate_untitled')} <span class="hint">{actionName(action)}</span>
							</p>
							<code class="line">{rule.text}</code>
						</div>
					</li>
				))}
			</ul>
		</details>
	);
}
