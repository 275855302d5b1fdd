import { list, t } from '../../../browser/i18n';
import type { Choice, GateModel } from '../../../core/gate-model';
import type { Preferences } from '../../../protocol/answers';
import type { Done } from '../../choices/choices';
import { Deliberate } from '../../overlay/deliberate-button';
import { TrustedButton } from '../../overlay/trusted-button';
import { Helplines } from './helplines';
import { Declared, Found, Open } from './sections';

interface Props {
	readonly model: GateModel;
	readonly how: Preferences['reveal'];
	readonly choose: (choice: Choice) => void;
	readonly change: () => void;
	readonly more: () => void;
	/** Has the whole story checked first; missing: it cannot be. */
	readonly check: (() => void) | undefined;
	readonly openRule: (id: string) => void;
	/** What the reader just chose here, if anything. */
	readonly done: Done | undefined;
}

/** The words of a choice; with nothing veiled below, reading everything is just reading on. */
const wordsOf = (choice: Choice, { choices }: GateModel): string =>
	choice === 'all' && !choices.includes('veiled') ? t('gate_choice_read_on') : t(`gate_choice_${choice}`);

/** The sheet before a story or chapter: what is declared, found and left open, and the choices. */
export const Gate = ({ model, how, choose, change, more, check, openRule, done }: Props) => (
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
				<TrustedButton kind="quiet" icon="undo" onPress={done.undo}>
					{t('ui_undo')}
				</TrustedButton>
			</p>
		)}
		<Declared {...model} openRule={openRule} />
		<Found {...model} openRule={openRule} />
		<Open {...model} openRule={openRule} />
		{model.helplines && <Helplines />}
		<section class="choices" aria-label={t('gate_choices')}>
			{model.choices.map((choice, i) => (
				<div class="choice">
					{choice === 'all' && i > 0 ? (
						<Deliberate how={how} act={() => choose(choice)}>
							{wordsOf(choice, model)}
						</Deliberate>
					) : (
						<TrustedButton kind={i === 0 ? 'main' : 'plain'} wide onPress={() => choose(choice)}>
							{wordsOf(choice, model)}
						</TrustedButton>
					)}
				</div>
			))}
			{check && (
				<TrustedButton kind="quiet" icon="search" onPress={check}>
					{t('story_title')}
				</TrustedButton>
			)}
			<TrustedButton kind="quiet" onPress={more}>
				{t('choices_more')}
			</TrustedButton>
		</section>
		<p class="small">
			{t('gate_limits')}{' '}
			<TrustedButton kind="quiet" onPress={change}>
				{t('gate_change')}
			</TrustedButton>
		</p>
	</div>
);
