import { each, plural, t, topicName } from '../../../browser/i18n';
import { reasonName } from '../../../browser/verdict-words';
import type { GateModel } from '../../../core/gate-model';
import type { Mode } from '../../../core/reading-mode';
import type { Preferences } from '../../../protocol/answers';
import { Icon } from '../../../ui/icon';
import { Deliberate } from '../../overlay/deliberate-button';
import { TrustedButton } from '../../overlay/trusted-button';
import { Declared, Found } from '../gate/sections';

/** How a chapter is to be read, or that it is left out. */
export type ChapterChoice = Mode | 'next';

interface Props {
	readonly model: GateModel;
	/** About how long the chapter takes to read; 0: less than one. */
	readonly minutes: number;
	readonly how: Preferences['reveal'];
	/** The reader left the chapter out: one line stands for it. */
	readonly left: boolean;
	/** Undefined takes it back. */
	readonly choose: (choice: ChapterChoice | undefined) => void;
	readonly openRule: (id: string) => void;
}

/** What a chapter can be done with, in the order that follows the reader's levels; leaving it out is always possible. */
const choicesOf = ({ choices }: GateModel): ChapterChoice[] => {
	const here = choices.filter((choice) => choice !== 'back');
	return here.includes('next') ? here : [...here, 'next'];
};

/** Chapters have the gate's words; reading everything is just reading on where nothing could be veiled. */
const words = (choice: ChapterChoice, { choices }: GateModel): string => {
	if (choice === 'next') return t('chapter_skip');
	return choice === 'all' && !choices.includes('veiled') ? t('gate_choice_read_on') : t(`gate_choice_${choice}`);
};

/** All that it may contain, on one line. */
const topics = ({ declared, found }: GateModel): string =>
	each([...new Set([...declared.map(reasonName), ...found.map(({ topic }) => topicName(topic))])]);

/** Stands where a chapter would, in a work that is open as a whole, until its reader has chosen. */
export const ChapterSheet = ({ model, minutes, how, left, choose, openRule }: Props) =>
	left ? (
		<section class="left" aria-label={t('chapter_skipped', topics(model))}>
			<Icon name="skip" />
			<span>{t('chapter_skipped', topics(model))}</span>
			<TrustedButton kind="quiet" onPress={() => choose(undefined)}>
				{t('page_open')}
			</TrustedButton>
		</section>
	) : (
		<section class="before" aria-label={t('chapter_before')}>
			<p class="overline">
				{t('chapter_before')} · {minutes < 1 ? t('map_length_short') : plural('map_length', minutes)}
			</p>
			{model.declared.length > 0 && <Declared {...model} openRule={openRule} />}
			<Found {...model} openRule={openRule} />
			<div class="acts">
				{choicesOf(model).map((choice, i) =>
					choice === 'all' && i > 0 ? (
						<Deliberate key={choice} how={how} act={() => choose(choice)}>
							{words(choice, model)}
						</Deliberate>
					) : (
						<TrustedButton key={choice} kind={i === 0 ? 'main' : 'plain'} onPress={() => choose(choice)}>
							{words(choice, model)}
						</TrustedButton>
					),
				)}
			</div>
		</section>
	);
