import { t } from '../src/browser/i18n';
import { causeName, evidenceText, isQuoted, noteOf, quotesOf, reasonName } from '../src/browser/verdict-words';
import type { Allowance, Cause } from '../src/core/judge';
import type { PageStatus } from '../src/core/status';
import { Icon } from '../src/ui/icon';
import { Tag } from '../src/ui/tag';
import { QuotedWords } from './quoted-words';

const allowedBy = (allowed: Allowance): string =>
	allowed.kind === 'rule' ? t('popup_allowed_rule', allowed.text) : t(`popup_allowed_${allowed.of}`, allowed.name);

const lead = ({ verdict, paused }: PageStatus): string => {
	if (paused !== 'no') return t('popup_done_paused');
	if (!verdict) return t('popup_done_not_yet');
	if (verdict.allowed) return allowedBy(verdict.allowed);
	return t(`popup_done_${verdict.action}`);
};

/** The way to a rule of the reader's own, where it can be changed. */
const RuleLink = ({ cause }: { cause: Cause }) =>
	cause.kind === 'rule' ? (
		<a target="_blank" rel="noreferrer" href={`../options/index.html#/rules/${encodeURIComponent(cause.id)}`}>
			{t('choices_change_rule')}
		</a>
	) : null;

/** What was done with the story, and why. Topics are named only: their evidence stands in the rows below. */
export function VerdictPanel({ status }: { status: PageStatus }) {
	const { verdict, paused } = status;
	const action = paused === 'no' ? (verdict?.action ?? 'show') : 'show';
	const all = paused === 'no' ? (verdict?.reasons ?? []) : [];
	const topics = all.filter(({ cause }) => cause.kind === 'topic');
	const reasons = all.filter(({ cause }) => cause.kind !== 'topic');
	return (
		<section class="done" data-level={action}>
			<p class="lead">
				<Icon name={action} />
				<span>{lead(status)}</span>
			</p>
			{topics.length > 0 && (
				<ul class="tags" aria-label={t('popup_because')}>
					{topics.map(({ cause, action }) => (
						<li key={causeName(cause)}>
							<Tag name={causeName(cause)} level={action} />
						</li>
					))}
				</ul>
			)}
			{reasons.length > 0 && (
				<ul class="reasons">
					{reasons.map((reason) => (
						<li key={causeName(reason.cause)}>
							<b>{reasonName(reason)}</b>
							{reason.evidence
								.filter((one) => !isQuoted(one))
								.map((one) => (
									<span class="hint" key={evidenceText(one)}>
										{evidenceText(one)}
									</span>
								))}
							{noteOf(reason.cause) && <span class="hint">{noteOf(reason.cause)}</span>}
							<QuotedWords words={quotesOf(reason)} />
							<RuleLink cause={reason.cause} />
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
