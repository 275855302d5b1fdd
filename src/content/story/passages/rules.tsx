import { t } from '../../../browser/i18n';
import { causeName, noteOf } from '../../../browser/verdict-words';
import type { Passage } from '../../../core/judge';
import { TrustedButton } from '../../overlay/trusted-button';

interface Props {
	readonly passage: Passage;
	readonly openRule: (id: string) => void;
}

/** The reader's rules that made a passage one, each with the way to change it, and those left undecided. */
export const PassageRules = ({ passage: { rules, undecided }, openRule }: Props) => {
	const line = (id: string, text: string) => (
		<li key={id}>
			{text}{' '}
			<TrustedButton kind="quiet" onPress={() => openRule(id)}>
				{t('choices_change_rule')}
			</TrustedButton>
		</li>
	);
	return (
		<>
			{rules.map((rule) => {
				const cause = { kind: 'rule', ...rule } as const;
				return line(rule.id, [causeName(cause), noteOf(cause)].filter(Boolean).join(' · '));
			})}
			{undecided.map(({ id, text }) => line(id, t('asked_undecided', text)))}
		</>
	);
};
