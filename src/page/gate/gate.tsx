import { each, list, t, topicName } from '../../browser/i18n';
import type { Settings } from '../../core/settings';
import { Button } from '../../ui/button';
import { causeName, evidenceText, silenceText } from '../../ui/words';
import type { Done } from '../choices/choices';
import { Deliberate } from '../deliberate';
import type { Choice, FoundLine, GateModel } from './model';

const Where = ({ spans }: Pick<FoundLine, 'spans'>) => (
	<span class="where" aria-hidden="true">
		{spans.map(({ from, to }) => (
			<i style={{ insetInlineStart: `${from * 100}%`, width: `${(to - from) * 100}%` }} />
		))}
	</span>
);

const ChangeRule = ({ id, openRule }: Pick<Props, 'openRule'> & { readonly id: string }) => (
	<Button kind="quiet" onClick={(event) => event.isTrusted && openRule(id)}>
		{t('choices_change_rule')}
	</Button>
);

const Declared = ({
	declared,
	reassurances,
	openRule,
}: Pick<GateModel, 'declared' | 'reassurances'> & Pick<Props, 'openRule'>) => (
	<section>
		<h2>{t('gate_declared')}</h2>
		{declared.length > 0 ? (
			<ul class="card">
				{declared.map(({ cause, evidence }) => (
					<li>
						<span class="name">{causeName(cause)}</span>
						{evidence.map((one) => (
							<span class="detail">{evidenceText(one)}</span>
						))}
						{cause.kind === 'rule' && <ChangeRule id={cause.id} openRule={openRule} />}
					</li>
				))}
			</ul>
		) : (
			<p class="plain">{t('gate_declared_nothing')}</p>
		)}
		{reassurances.length > 0 && (
			<p class="plain">
				{t('gate_reassurance', list([...new Set(reassurances.map(({ words }) => t('gate_quoted', words)))]))}
			</p>
		)}
	</section>
);

const Found = ({
	found,
	lessCertain,
	reading,
	foreign,
	openRule,
}: Pick<GateModel, 'found' | 'lessCertain' | 'reading' | 'foreign'> & Pick<Props, 'openRule'>) =>
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
									{t('ui_cause_rule', rule.text)} <ChangeRule id={rule.id} openRule={openRule} />
								</span>
							))}
						</li>
					))}
				</ul>
			)}
			{lessCertain.length > 0 && <p class="plain">{t('gate_less_certain', each(lessCertain.map(topicName)))}</p>}
		</section>
	) : null;

const Open = ({
	open,
	undecidedRules,
	openRule,
}: Pick<GateModel, 'open' | 'undecidedRules'> & Pick<Props, 'openRule'>) =>
	open.length + undecidedRules.length > 0 ? (
		<section>
			<h2>{t('gate_open')}</h2>
			{open.map(({ field, silence }) => (
				<p class="plain">{silenceText(field, silence)}</p>
			))}
			{undecidedRules.map(({ id, text }) => (
				<p class="plain">
					{t('asked_undecided', text)} <ChangeRule id={id} openRule={openRule} />
				</p>
			))}
		</section>
	) : null;

interface Props {
	readonly model: GateModel;
	readonly how: Settings['reveal'];
	readonly choose: (choice: Choice) => void;
	readonly change: () => void;
	readonly more: () => void;
	readonly openRule: (id: string) => void;
	/** What the reader just chose here, if anything. */
	readonly done: Done | undefined;
}

/** The words of a choice; with nothing veiled below, reading everything is just reading on. */
const wordsOf = (choice: Choice, { choices }: GateModel): string =>
	choice === 'all' && !choices.includes('veiled') ? t('gate_choice_read_on') : t(`gate_choice_${choice}`);

/** The sheet before a story or chapter: what is declared, found and left open, and the choices. */
export const Gate = ({ model, how, choose, change, more, openRule, done }: Props) => (
	<div class="sheet">
		<div class="head">
			<p class="overline">{t('gate_overline')}</p>
			{/* Focus starts at the title: nothing is chosen by a key that was meant for the page before. */}
			{/* biome-ignore lint/a11y/noAutofocus: a dialog must move the focus. */}
			<h1 id="title" tabIndex={-1} autoFocus>
				{model.title || t('gate_untitled')}
			</h1>
			{model.authors.length > 0 && <p class="by">{t('gate_by', list(model.authors))}</p>}
		</div>
		{done && (
			<p class="done" role="status">
				<span>{done.text}</span>
				<Button kind="quiet" icon="undo" onClick={(event) => event.isTrusted && done.undo()}>
					{t('ui_undo')}
				</Button>
			</p>
		)}
		<Declared {...model} openRule={openRule} />
		<Found {...model} openRule={openRule} />
		<Open {...model} openRule={openRule} />
		<section class="choices" aria-label={t('gate_choices')}>
			{model.choices.map((choice, i) => (
				<div class="choice">
					{choice === 'all' && i > 0 ? (
						<Deliberate how={how} act={() => choose(choice)}>
							{wordsOf(choice, model)}
						</Deliberate>
					) : (
						<Button kind={i === 0 ? 'main' : 'plain'} wide onClick={(event) => event.isTrusted && choose(choice)}>
							{wordsOf(choice, model)}
						</Button>
					)}
				</div>
			))}
			<Button kind="quiet" onClick={(event) => event.isTrusted && more()}>
				{t('choices_more')}
			</Button>
		</section>
		<p class="small">
			{t('gate_limits')}{' '}
			<Button kind="quiet" onClick={(event) => event.isTrusted && change()}>
				{t('gate_change')}
			</Button>
		</p>
	</div>
);
