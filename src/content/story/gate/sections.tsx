import { each, plural, t, topicName } from '../../../browser/i18n';
import { causeName, evidenceText, noteOf, reasonName, silenceText } from '../../../browser/verdict-words';
import type { FoundLine, GateModel } from '../../../core/gate-model';
import type { NamedRule } from '../../../core/judge';
import { EvidenceLines, QuotedWords } from '../../overlay/evidence';
import { TrustedButton } from '../../overlay/trusted-button';

/** Goes to one of the reader's rules. */
interface Rules {
	readonly openRule: (id: string) => void;
}

const Where = ({ spans }: Pick<FoundLine, 'spans'>) => (
	<span class="where" aria-hidden="true">
		{spans.map(({ from, to }) => (
			<i style={{ insetInlineStart: `${from * 100}%`, width: `${(to - from) * 100}%` }} />
		))}
	</span>
);

const ChangeRule = ({ id, openRule }: Rules & { readonly id: string }) => (
	<TrustedButton kind="quiet" onPress={() => openRule(id)}>
		{t('choices_change_rule')}
	</TrustedButton>
);

/** What the author says of what was asked about. */
export const Declared = ({
	declared,
	reassurances,
	openRule,
}: Pick<GateModel, 'declared' | 'reassurances'> & Rules) => (
	<section>
		<h2>{t('gate_declared')}</h2>
		{declared.length > 0 ? (
			<ul class="card">
				{declared.map(({ cause, evidence }) => (
					<li key={causeName(cause)}>
						<span class="name">{reasonName({ cause, evidence })}</span>
						<EvidenceLines reason={{ cause, evidence }} />
						{cause.kind === 'rule' && <ChangeRule id={cause.id} openRule={openRule} />}
					</li>
				))}
			</ul>
		) : (
			<p class="plain">{t('gate_declared_nothing')}</p>
		)}
		{reassurances.length > 0 && (
			<p class="plain">
				{t('gate_reassured', each([...new Set(reassurances.map(({ topic }) => topicName(topic)))]))}{' '}
				<QuotedWords words={[...new Set(reassurances.map(({ words }) => t('gate_quoted', words)))]} />
			</p>
		)}
	</section>
);

const ruleLine = (rule: NamedRule): string =>
	[t('ui_cause_rule', rule.text), noteOf({ kind: 'rule', ...rule })].filter(Boolean).join(' · ');

/** What was found in the text, how surely, and where: a thin bar as long as the text. */
export const Found = ({
	found,
	lessCertain,
	reading,
	foreign,
	openRule,
}: Pick<GateModel, 'found' | 'lessCertain' | 'reading' | 'foreign'> & Rules) =>
	found.length > 0 || lessCertain.length > 0 || reading || foreign ? (
		<section>
			<h2>{t('gate_found')}</h2>
			{reading && (
				<p class="plain" role="status">
					{t('gate_reading')}
				</p>
			)}
			{foreign && <p class="plain">{t('passages_not_scanned_language')}</p>}
			{found.length > 0 && (
				<ul class="card">
					{found.map(({ topic, evidence, spans, rules }) => (
						<li>
							<span class="name">{topicName(topic)}</span>
							<span class="detail">{evidenceText(evidence)}</span>
							<Where spans={spans} />
							{rules.map((rule) => (
								<span class="detail">
									{ruleLine(rule)} <ChangeRule id={rule.id} openRule={openRule} />
								</span>
							))}
						</li>
					))}
				</ul>
			)}
			{lessCertain.length > 0 && <p class="plain">{t('gate_less_certain', each(lessCertain.map(topicName)))}</p>}
		</section>
	) : null;

/** What the page leaves open, and the rules that it does not let us decide. */
export const Open = ({
	open,
	undecidedRules,
	tagsHidden,
	openRule,
}: Pick<GateModel, 'open' | 'undecidedRules' | 'tagsHidden'> & Rules) =>
	open.length + undecidedRules.length > 0 || tagsHidden ? (
		<section>
			<h2>{t('gate_open')}</h2>
			{open.map(({ field, silence }) => (
				<p class="plain">{silenceText(field, silence)}</p>
			))}
			{tagsHidden && <p class="plain">{t('ui_silent_tags')}</p>}
			{undecidedRules.length > 0 && (
				<details>
					<summary>{plural('gate_undecided', undecidedRules.length)}</summary>
					{undecidedRules.map(({ id, text }) => (
						<p class="plain" key={id}>
							{t('asked_undecided', text)} <ChangeRule id={id} openRule={openRule} />
						</p>
					))}
				</details>
			)}
		</section>
	) : null;
