import { createRef } from 'preact';
import { actionName, t } from '../../browser/i18n';
import { wholeSite } from '../../browser/verdict-words';
import type { Label, Offers } from '../../core/judge/offers';
import { RULE_ACTIONS } from '../../core/rule';
import type { Exception } from '../../core/settings';
import { actionIcon } from '../../ui/action-icon';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import type { Chosen } from './choices';

interface Props {
	readonly title: string;
	readonly offers: Offers;
	readonly labels: readonly Label[];
	readonly rules: readonly { readonly id: string; readonly text: string }[];
	readonly choose: (chosen: Chosen) => void;
	readonly openRule: (id: string) => void;
	/** Has the whole story checked; missing: it cannot be. */
	readonly check: (() => void) | undefined;
	/** Opens what a reader can say to us of it. */
	readonly report: () => void;
	readonly close: () => void;
}

/** Only what a person pressed counts: a page cannot choose for its reader. */
const pressed = (act: () => void) => (event: MouseEvent) => void (event.isTrusted && act());

function RuleMaker({ labels, choose }: Pick<Props, 'labels' | 'choose'>) {
	const list = createRef<HTMLSelectElement>();
	const chosen = (): Label | undefined => labels[list.current?.selectedIndex ?? 0];
	return (
		<section>
			<h2 id="rule">{t('choices_rule')}</h2>
			<select aria-labelledby="rule" ref={list}>
				{labels.map(({ field, words }) => (
					<option key={`${field} ${words}`}>{t('ui_evidence_label', t(`ui_from_${field}`), words)}</option>
				))}
			</select>
			<div class="actions">
				{RULE_ACTIONS.map((action) => (
					<Button
						key={action}
						icon={actionIcon(action)}
						onClick={pressed(() => {
							const label = chosen();
							if (label) choose({ kind: 'rule', rule: { action, ...label } });
						})}
					>
						{actionName(action)}
					</Button>
				))}
			</div>
		</section>
	);
}

/** What can be decided about a story once and for all: exceptions, rules, and the rules at work here. */
export function Sheet({ title, offers, labels, rules, choose, openRule, check, report, close }: Props) {
	const except = (exception: Exception) => pressed(() => choose({ kind: 'exception', exception }));
	return (
		<div class="sheet">
			<div class="head">
				<h1 id="title">{title || t('gate_untitled')}</h1>
				<Button kind="quiet" icon="close" aria-label={t('ui_close')} onClick={pressed(close)} />
			</div>
			{check && (
				<Button wide icon="search" onClick={pressed(check)}>
					{t('story_title')}
				</Button>
			)}
			<section>
				<h2>{t('choices_always')}</h2>
				<Button wide onClick={except(offers.story)}>
					{t('choices_story')}
				</Button>
				<Button wide onClick={except(offers.known)}>
					{t('choices_known')}
				</Button>
				{offers.authors.map((author) => (
					<Button key={author.id} wide onClick={except(author)}>
						{t('choices_author', author.name)}
					</Button>
				))}
				{offers.fandoms.map((fandom) => (
					<Button key={fandom.id} wide onClick={except(fandom)}>
						{t('choices_fandom', fandom.name)}
					</Button>
				))}
				<Button wide onClick={except(offers.site)}>
					{wholeSite(offers.site)}
				</Button>
			</section>
			{offers.authors.length > 0 && (
				<section>
					<h2>{t('choices_skip')}</h2>
					{offers.authors.map(({ id, name }) => (
						<Button
							key={id}
							wide
							icon="skip"
							onClick={pressed(() => choose({ kind: 'rule', rule: { action: 'skip', field: 'author', words: name } }))}
						>
							{t('choices_author', name)}
						</Button>
					))}
				</section>
			)}
			{rules.length > 0 && (
				<section>
					<h2>{t('choices_because')}</h2>
					{rules.map(({ id, text }) => (
						<p class="because" key={id}>
							<Icon name="rules" />
							<code>{text}</code>
							<Button kind="quiet" onClick={pressed(() => openRule(id))}>
								{t('choices_change_rule')}
							</Button>
						</p>
					))}
				</section>
			)}
			{labels.length > 0 && <RuleMaker {...{ labels, choose }} />}
			<Button kind="quiet" onClick={pressed(report)}>
				{t('report_open')}
			</Button>
		</div>
	);
}
