import { useId } from 'preact/hooks';
import { actionName, t } from '../../../src/browser/i18n';
import { RULE_ACTIONS, type Rule } from '../../../src/core/rule';
import { actionIcon } from '../../../src/ui/action-icon';
import { Button } from '../../../src/ui/button';
import { Choice } from '../../../src/ui/choice';
import type { SectionProps } from '../../undo';
import { WHERE } from './builder-line';
import { changed, reworded } from './edit';
import { RuleSites } from './rule-sites';

/** The day in so many days, ISO, in the reader's own time zone. */
const inDays = (days: number): string => {
	const day = new Date();
	day.setDate(day.getDate() + days);
	return new Intl.DateTimeFormat('sv-SE').format(day);
};

/** Everything about one rule that can be changed; saved as soon as a field is left. */
export function RuleDetails({ rule, change }: { rule: Rule } & Pick<SectionProps, 'change'>) {
	const id = useId();
	const set = (part: Partial<Rule>) => change(changed(rule.id, part));
	const where = WHERE.find((place) => rule.places?.length === 1 && rule.places[0] === place) ?? 'everywhere';
	const action = rule.compiled?.action;
	return (
		<div class="details">
			<label for={`${id}-text`}>{t('rules_line_label')}</label>
			<input
				id={`${id}-text`}
				class="line"
				type="text"
				autocomplete="off"
				spellcheck={false}
				value={rule.text}
				onChange={({ currentTarget: { value } }) => value.trim() !== '' && set(reworded(rule, value))}
			/>
			{action && (
				<Choice
					legend={t('rules_then')}
					value={action}
					options={RULE_ACTIONS.map((value) => ({ value, label: actionName(value), icon: actionIcon(value) }))}
					onChange={(next) => set(reworded(rule, next + rule.text.slice(rule.text.indexOf(' '))))}
				/>
			)}
			<Choice
				legend={t('rules_where')}
				value={where}
				options={WHERE.map((value) => ({ value, label: t(`rules_place_${value}`) }))}
				onChange={(place) => set({ places: place === 'everywhere' ? undefined : [place] })}
			/>
			<RuleSites value={rule.sites ?? []} onChange={(sites) => set({ sites: sites.length > 0 ? sites : undefined })} />
			<label for={`${id}-until`}>{t('rules_until_label')}</label>
			<div class="actions">
				<input
					id={`${id}-until`}
					type="date"
					value={rule.until ?? ''}
					onChange={({ currentTarget: { value } }) => set({ until: value || undefined })}
				/>
				<Button onClick={() => set({ until: inDays(7) })}>{t('rules_week')}</Button>
				{rule.until && <Button onClick={() => set({ until: undefined })}>{t('rules_no_end')}</Button>}
			</div>
			<label for={`${id}-note`}>{t('rules_note')}</label>
			<input
				id={`${id}-note`}
				type="text"
				autocomplete="off"
				value={rule.note ?? ''}
				onChange={({ currentTarget: { value } }) => set({ note: value.trim() || undefined })}
			/>
		</div>
	);
}
