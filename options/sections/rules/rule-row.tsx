import { useEffect, useRef } from 'preact/hooks';
import { plural, t } from '../../../src/browser/i18n';
import { ruleWords } from '../../../src/browser/rule-words';
import { localDay } from '../../../src/core/day';
import type { Facts } from '../../../src/core/facts';
import { TOOLS } from '../../../src/core/importers';
import { originOf } from '../../../src/core/importers/tool';
import { isRemark, readRule } from '../../../src/core/query';
import type { Rule } from '../../../src/core/rule';
import { siteById } from '../../../src/sites';
import { Button } from '../../../src/ui/button';
import { Switch } from '../../../src/ui/switch';
import type { SectionProps } from '../../undo';
import { DryRunResult } from './dry-run-result';
import { changed, removed } from './edit';
import { errorText } from './error-text';
import { LineText } from './line-text';
import { RuleDetails } from './rule-details';
import { VOCABULARY } from './vocabulary';

/** Whether a last day is behind us: the rule does nothing any more. */
const isOver = (until: string | undefined): boolean => until !== undefined && until < localDay();

/** The name of the tool that a rule was taken over from. */
const toolOf = (from: string): string => TOOLS.find(({ name }) => originOf(name) === from)?.name ?? from;

/** When and where a rule holds, if not always and everywhere. */
function limits({ until, places = [], sites = [], from, over }: Rule): string[] {
	return [
		until &&
			t(
				isOver(until) ? 'rules_ended' : 'rules_until',
				new Date(`${until}T12:00`).toLocaleDateString(t('page_language'), { dateStyle: 'long' }),
			),
		places.length > 0 && places.map((place) => t(`rules_place_${place}`)).join(', '),
		sites.length > 0 && sites.map((id) => siteById(id)?.name ?? id).join(', '),
		over && (from ? t('rules_over_from', toolOf(from)) : t('rules_over')),
	].filter((line) => typeof line === 'string');
}

interface Props extends Pick<SectionProps, 'change'> {
	rule: Rule;
	/** What is worth knowing about it, beside the others. */
	remark: string | undefined;
	/** How often it acted. */
	acted: number;
	/** The stories met lately. */
	facts: readonly Facts[];
	/** The reader came here for this rule. */
	asked: boolean;
	/** Whether it is among several that are selected; undefined: none can be. */
	selected: boolean | undefined;
	onSelect: (selected: boolean) => void;
}

/** One rule: its line, whether it is on, and everything else about it when opened. */
export function RuleRow({ rule, remark, acted, facts, asked, selected, onSelect, change }: Props) {
	const row = useRef<HTMLLIElement>(null);
	useEffect(() => {
		if (!asked) return;
		row.current?.scrollIntoView?.({ block: 'center' });
		row.current?.querySelector('summary')?.focus();
	}, [asked]);
	if (isRemark(rule.text)) return rule.text === '' ? null : <li class="comment">{rule.text.replace(/^#\s*/, '')}</li>;
	const error = rule.compiled ? undefined : readRule(rule.text, rule.id, VOCABULARY).error;
	const often = acted > 0 && plural('rules_acted', acted);
	const told = rule.compiled && ruleWords(rule);
	const hints = [told, rule.note, ...limits(rule), error ? errorText(error) : remark, often].filter(
		(hint) => typeof hint === 'string' && hint !== '',
	);
	return (
		<li class="rule" ref={row} data-off={!rule.on || isOver(rule.until) || undefined} data-asked={asked || undefined}>
			<div class="rule-head">
				{selected !== undefined && (
					<input
						type="checkbox"
						aria-label={t('rules_select_this', rule.text)}
						checked={selected}
						onChange={({ currentTarget }) => onSelect(currentTarget.checked)}
					/>
				)}
				<code class="line">
					<LineText line={rule.text} error={error} />
				</code>
				<Switch
					label={t('rules_on', rule.text)}
					checked={rule.on}
					onChange={(on) => change(changed(rule.id, { on }))}
				/>
			</div>
			{hints.map((hint) => (
				<p class="hint" key={hint}>
					{hint}
				</p>
			))}
			<details open={asked || undefined}>
				<summary>{t('rules_edit')}</summary>
				<DryRunResult rule={rule} facts={facts} />
				<RuleDetails rule={rule} change={change} />
				<Button
					kind="quiet"
					icon="remove"
					aria-label={t('rules_remove', rule.text)}
					onClick={() => change(removed(rule.id), t('rules_removed', rule.text))}
				>
					{t('options_remove')}
				</Button>
			</details>
		</li>
	);
}
