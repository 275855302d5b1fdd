import { useMemo, useState } from 'preact/hooks';
import { actionName, t } from '../../../src/browser/i18n';
import type { Facts } from '../../../src/core/facts';
import { readRule } from '../../../src/core/query';
import { RULE_ACTIONS } from '../../../src/core/rule';
import { actionIcon } from '../../../src/ui/action-icon';
import { Button } from '../../../src/ui/button';
import { Choice } from '../../../src/ui/choice';
import type { SectionProps } from '../../undo';
import { AlsoMatch } from './also-match';
import { builderLine, type Draft, WHERE } from './builder-line';
import { ConditionField } from './condition-field';
import { namesIn } from './dry-run';
import { DryRunResult } from './dry-run-result';
import { added } from './edit';
import { errorText } from './error-text';
import { LineText } from './line-text';
import { VOCABULARY } from './vocabulary';

const EMPTY: Draft = {
	action: 'alert',
	when: { ask: 'tag', words: '' },
	and: { ask: 'tag', words: '' },
	unless: { ask: 'fandom', words: '' },
	where: 'everywhere',
};

/** A rule put together from choices; the line it becomes stands below, for those who want to learn to write one. */
export function Builder({ change, facts }: Pick<SectionProps, 'change'> & { facts: readonly Facts[] }) {
	const [draft, setDraft] = useState<Draft>(EMPTY);
	const line = builderLine(draft);
	const empty = draft.when.words.trim() === '';
	const { rule, error } = readRule(line, '', VOCABULARY);
	const seen = useMemo(() => Object.values(namesIn(facts).labels ?? {}).flat(), [facts]);
	const setWhen = (when: Draft['when']) => setDraft({ ...draft, when });
	const add = () => {
		change(added([line]), t('rules_added', line));
		setDraft({ ...EMPTY, action: draft.action, where: draft.where, when: { ask: draft.when.ask, words: '' } });
	};
	return (
		<form
			class="card builder"
			onSubmit={(event) => {
				event.preventDefault();
				if (!empty && !error) add();
			}}
		>
			<ConditionField label={t('rules_when')} value={draft.when} onChange={setWhen} />
			<AlsoMatch value={draft.when} seen={seen} onChange={setWhen} />
			<ConditionField label={t('rules_and')} value={draft.and} onChange={(and) => setDraft({ ...draft, and })} />
			<ConditionField
				label={t('rules_unless')}
				value={draft.unless}
				onChange={(unless) => setDraft({ ...draft, unless })}
			/>
			<Choice
				legend={t('rules_then')}
				value={draft.action}
				options={RULE_ACTIONS.map((value) => ({ value, label: actionName(value), icon: actionIcon(value) }))}
				onChange={(action) => setDraft({ ...draft, action })}
			/>
			<Choice
				legend={t('rules_where')}
				value={draft.where}
				options={WHERE.map((value) => ({ value, label: t(`rules_place_${value}`) }))}
				onChange={(where) => setDraft({ ...draft, where })}
			/>
			<p class="built" aria-live="polite">
				{!empty && (
					<code class="line">
						<LineText line={line} error={error} />
					</code>
				)}
				{!empty && error && <span class="hint">{errorText(error)}</span>}
			</p>
			{!empty && <DryRunResult rule={rule} facts={facts} />}
			<div class="actions">
				<Button kind="main" type="submit" icon="add" disabled={empty || error !== undefined}>
					{t('rules_add')}
				</Button>
			</div>
		</form>
	);
}
