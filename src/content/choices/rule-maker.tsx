import { createRef } from 'preact';
import { actionName, t } from '../../browser/i18n';
import type { LastingChoice } from '../../core/judge/lasting-choice';
import type { Label } from '../../core/judge/offers';
import { RULE_ACTIONS } from '../../core/rule';
import { actionIcon } from '../../ui/action-icon';
import { TrustedButton } from '../overlay/trusted-button';

interface Props {
	readonly labels: readonly Label[];
	/** The one that is chosen to begin with: what acted. */
	readonly first: number;
	readonly choose: (chosen: LastingChoice) => void;
}

/** A rule for one of the story's labels. They are words of the page, so it is opened first. */
export function RuleMaker({ labels, first, choose }: Props) {
	const list = createRef<HTMLSelectElement>();
	const chosen = (): Label | undefined => labels[list.current?.selectedIndex ?? first];
	return (
		<details>
			<summary id="rule">{t('choices_rule')}</summary>
			<section>
				<select aria-labelledby="rule" ref={list}>
					{labels.map(({ field, words }, i) => (
						<option key={`${field} ${words}`} selected={i === first}>
							{t('ui_evidence_label', t(`ui_from_${field}`), words)}
						</option>
					))}
				</select>
				<div class="actions">
					{RULE_ACTIONS.map((action) => (
						<TrustedButton
							key={action}
							icon={actionIcon(action)}
							onPress={() => {
								const label = chosen();
								if (label) choose({ kind: 'rule', rule: { action, ...label } });
							}}
						>
							{actionName(action)}
						</TrustedButton>
					))}
				</div>
			</section>
		</details>
	);
}
