import { t } from '../../../browser/i18n';
import type { Passage } from '../../../core/judge';
import { Button } from '../../../ui/button';

interface Props {
	readonly passage: Passage;
	readonly openRule: (id: string) => void;
}

/** The reader's rules that made a passage one, each with the way to change it, and those left undecided. */
export const PassageRules = ({ passage: { rules, undecided }, openRule }: Props) => {
	const line = (id: string, text: string) => (
		<li key={id}>
			{text}{' '}
			<Button kind="quiet" onClick={(event) => event.isTrusted && openRule(id)}>
				{t('choices_change_rule')}
			</Button>
		</li>
	);
	return (
		<>
			{rules.map(({ id, text }) => line(id, t('ui_cause_rule', text)))}
			{undecided.map(({ id, text }) => line(id, t('asked_undecided', text)))}
		</>
	);
};
