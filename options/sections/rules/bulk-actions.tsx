import { plural, t } from '../../../src/browser/i18n';
import type { Rule } from '../../../src/core/rule';
import { Button } from '../../../src/ui/button';
import type { SectionProps } from '../../undo';

interface Props extends Pick<SectionProps, 'change'> {
	/** The rules that are in sight. */
	readonly shown: readonly Rule[];
	/** Ids of what is selected; undefined: nothing can be. */
	readonly selected: ReadonlySet<string> | undefined;
	readonly onSelect: (selected: ReadonlySet<string> | undefined) => void;
}

/** Does the same to several rules at once. */
export function BulkActions({ shown, selected, onSelect, change }: Props) {
	if (!selected) {
		return (
			<Button kind="quiet" onClick={() => onSelect(new Set())}>
				{t('rules_select')}
			</Button>
		);
	}
	const { size } = selected;
	const set = (part: Partial<Rule>) => {
		change((now) => ({
			...now,
			rules: now.rules.map((rule) => (selected.has(rule.id) ? { ...rule, ...part } : rule)),
		}));
		onSelect(undefined);
	};
	const remove = () => {
		change(
			(now) => ({ ...now, rules: now.rules.filter(({ id }) => !selected.has(id)) }),
			plural('rules_several_removed', size),
		);
		onSelect(undefined);
	};
	return (
		<div class="actions">
			<Button onClick={() => onSelect(new Set(shown.map(({ id }) => id)))}>{t('rules_select_all')}</Button>
			<Button disabled={size === 0} onClick={() => set({ on: true })}>
				{t('rules_several_on')}
			</Button>
			<Button disabled={size === 0} onClick={() => set({ on: false })}>
				{t('rules_several_off')}
			</Button>
			<Button icon="remove" disabled={size === 0} onClick={remove}>
				{plural('rules_several_remove', size)}
			</Button>
			<Button kind="quiet" onClick={() => onSelect(undefined)}>
				{t('rules_select_end')}
			</Button>
		</div>
	);
}
