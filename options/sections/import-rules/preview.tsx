import { useEffect, useRef } from 'preact/hooks';
import { actionName, plural, t } from '../../../src/browser/i18n';
import { ruleWords } from '../../../src/browser/rule-words';
import { readRule } from '../../../src/core/query';
import type { Settings } from '../../../src/core/settings';
import { Button } from '../../../src/ui/button';
import { Switch } from '../../../src/ui/switch';
import { Differences } from '../../changes';
import { changesBetween } from '../../diff';
import { LineText } from '../rules/line-text';
import { VOCABULARY } from '../rules/vocabulary';
import { type Offer, type SkipReason, takenIn } from './import-offer';

/** Lines shown of each part; the rest is counted. */
const SHOWN = 200;

const whyText = (why: SkipReason): string => (why === 'unread' ? t('moving_unread') : t(`moving_skipped_${why}`));

const whatFor = ({ tool, rules }: Offer): string => {
	if (tool) return t('moving_from', tool);
	return t(rules.length > 0 ? 'moving_pack' : 'options_import_changes');
};

/** A rule as a sentence: what it does, and for what. */
const toldLine = (line: string): string => {
	const { rule } = readRule(line, '', VOCABULARY);
	return rule.compiled ? t('ui_evidence_value', actionName(rule.compiled.action), ruleWords(rule)) : line;
};

const Rest = ({ of }: { of: readonly unknown[] }) =>
	of.length > SHOWN ? <p class="hint">{plural('moving_more', of.length - SHOWN)}</p> : null;

interface Props {
	offer: Offer;
	settings: Settings;
	/** The rules are to hold everywhere, not only where they held there. */
	everywhere: boolean;
	onEverywhere: (everywhere: boolean) => void;
	onTake: () => void;
	onCancel: () => void;
}

/** What each entry becomes, line by line, and what cannot be carried over and why, before anything changes. */
export function Preview({ offer, settings, everywhere, onEverywhere, onTake, onCancel }: Props) {
	const panel = useRef<HTMLDivElement>(null);
	useEffect(() => panel.current?.scrollIntoView?.({ block: 'nearest' }), []);
	const { tool, rules, exceptions, left, known } = offer;
	const changes = changesBetween(settings, takenIn({ ...offer, rules: [], exceptions: [] })(settings));
	const anything = rules.length + exceptions.length + changes.length > 0;
	return (
		<div class="card moving" ref={panel}>
			<p class="name" role="status">
				{anything ? whatFor(offer) : t('moving_nothing')}
			</p>
			<div class="actions">
				{anything && (
					<Button kind="main" onClick={onTake}>
						{t('moving_take')}
					</Button>
				)}
				<Button onClick={onCancel}>{t(anything ? 'options_changes_cancel' : 'ui_close')}</Button>
			</div>
			{tool && offer.scope && (
				<Switch
					label={t('moving_scope', tool)}
					hint={t('moving_scope_about')}
					checked={!everywhere}
					onChange={(there) => onEverywhere(!there)}
				/>
			)}
			{known > 0 && <p class="hint">{plural('moving_known', known)}</p>}
			{changes.length > 0 && <Differences of={changes} />}
			{rules.length > 0 && (
				<section>
					<h3>{plural('moving_rules', rules.length)}</h3>
					<ul>
						{rules.slice(0, SHOWN).map((line) => (
							<li key={line}>
								<span class="told">{toldLine(line)}</span>
								<code class="line" data-new>
									<LineText line={line} />
								</code>
							</li>
						))}
					</ul>
					<Rest of={rules} />
				</section>
			)}
			{exceptions.length > 0 && (
				<section>
					<h3>{plural('moving_exceptions', exceptions.length)}</h3>
					<ul>
						{exceptions.slice(0, SHOWN).map(({ kind, name }) => (
							<li key={`${kind} ${name}`}>{t('ui_evidence_value', t(`options_exception_${kind}`), name)}</li>
						))}
					</ul>
					<Rest of={exceptions} />
				</section>
			)}
			{left.length > 0 && (
				<section>
					<h3>{plural('moving_left', left.length)}</h3>
					<ul>
						{left.slice(0, SHOWN).map(({ entry, why }) => (
							<li key={`${entry} ${why}`}>
								<span class="entry">{entry}</span> <span class="hint">{whyText(why)}</span>
							</li>
						))}
					</ul>
					<Rest of={left} />
				</section>
			)}
		</div>
	);
}
