import { t } from '../../browser/i18n';
import { wholeSite } from '../../browser/verdict-words';
import type { Verdict } from '../../core/judge';
import type { LastingChoice } from '../../core/judge/lasting-choice';
import { causeAmong, labelsOf, offersFor, rulesOf, skipsFor, topicsOf } from '../../core/judge/offers';
import type { Declaration } from '../../core/mention';
import type { Exception } from '../../core/settings';
import type { Story } from '../../core/story';
import { Icon } from '../../ui/icon';
import { SureButton } from '../../ui/sure-button';
import { TrustedButton } from '../overlay/trusted-button';
import type { Page } from '../page';
import { Levels } from './levels';
import { RuleMaker } from './rule-maker';

/** What the sheet is about. */
export interface About {
	readonly story: Story;
	readonly verdict: Pick<Verdict, 'action' | 'reasons'>;
	/** What its author declared; missing: it is asked for when it is needed. */
	readonly declarations?: readonly Declaration[];
}

interface Props extends Required<About> {
	readonly siteName: string;
	readonly ask: Page['ask'];
	readonly choose: (chosen: LastingChoice) => void;
	readonly openRule: (id: string) => void;
	/** Has the whole story checked; missing: it cannot be. */
	readonly check: (() => void) | undefined;
	/** Opens what a reader can say to us of it. */
	readonly report: () => void;
	readonly close: () => void;
}

/** What acted here: topics with their levels, and rules of the reader's own. */
function Acted({ verdict, ask, choose, openRule }: Pick<Props, 'verdict' | 'ask' | 'choose' | 'openRule'>) {
	const rules = rulesOf(verdict);
	const topics = topicsOf(verdict);
	if (rules.length + topics.length === 0) return null;
	return (
		<section>
			<h2>{t('choices_acted')}</h2>
			<Levels {...{ topics, ask, choose }} />
			{rules.map(({ id, text, note }) => (
				<p class="because" key={id}>
					<Icon name="rules" />
					<span>{[text, note].filter(Boolean).join(' · ')}</span>
					<TrustedButton kind="quiet" onPress={() => openRule(id)}>
						{t('choices_change_rule')}
					</TrustedButton>
				</p>
			))}
		</section>
	);
}

/** What is hidden from now on: as easy as showing it. */
function Skip({ story, choose }: Pick<Props, 'story' | 'choose'>) {
	const skips = skipsFor(story);
	return (
		<section>
			<h2>{t('choices_skip')}</h2>
			<TrustedButton wide icon="skip" onPress={() => choose({ kind: 'rule', rule: skips.story })}>
				{t('choices_skip_story')}
			</TrustedButton>
			{skips.authors.map((rule) => (
				<TrustedButton key={rule.words} wide icon="skip" onPress={() => choose({ kind: 'rule', rule })}>
					{t('choices_skip_author', rule.words)}
				</TrustedButton>
			))}
		</section>
	);
}

function Always({ story, declarations, siteName, choose }: Pick<Props, keyof About | 'siteName' | 'choose'>) {
	const offers = offersFor(story, declarations, siteName);
	const offer = (exception: Exception, words: string) => (
		<TrustedButton key={words} wide onPress={() => choose({ kind: 'exception', exception })}>
			{words}
		</TrustedButton>
	);
	return (
		<section>
			<h2>{t('choices_always')}</h2>
			{offer(offers.story, t('choices_story'))}
			{offer(offers.known, t('choices_known'))}
			{offers.authors.map((one) => offer(one, t('choices_author', one.name)))}
			{offers.fandoms.map((one) => offer(one, t('choices_fandom', one.name)))}
			<SureButton
				trusted
				words={wholeSite(offers.site)}
				act={() => choose({ kind: 'exception', exception: offers.site })}
			/>
		</section>
	);
}

/** What can be decided about a story once and for all; what the reader most likely came for stands first. */
export function Sheet(props: Props) {
	const { story, verdict, check, report, close, choose } = props;
	const labels = labelsOf(story);
	const always = <Always key="always" {...props} />;
	const skip = <Skip key="skip" {...props} />;
	return (
		<div class="sheet">
			<div class="head">
				<h1 id="title">{story.title || t('gate_untitled')}</h1>
				<TrustedButton kind="quiet" icon="close" aria-label={t('ui_close')} onPress={close} />
			</div>
			{check && (
				<TrustedButton wide icon="search" onPress={check}>
					{t('story_title')}
				</TrustedButton>
			)}
			<Acted {...props} />
			{verdict.action === 'show' ? [skip, always] : [always, skip]}
			{labels.length > 0 && <RuleMaker {...{ labels, choose }} first={causeAmong(labels, verdict)} />}
			<TrustedButton kind="quiet" onPress={report}>
				{t('report_open')}
			</TrustedButton>
		</div>
	);
}
