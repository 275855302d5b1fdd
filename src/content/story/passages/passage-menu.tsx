import { useRef } from 'preact/hooks';
import { t, topicName } from '../../../browser/i18n';
import type { Passage } from '../../../core/judge';
import { covers } from '../../../core/level';
import { type Step, uncovers } from '../../../core/passage/range';
import type { TopicId } from '../../../core/topic';
import type { Preferences } from '../../../protocol/answers';
import { Deliberate } from '../../overlay/deliberate-button';
import { TrustedButton } from '../../overlay/trusted-button';
import { whyOf } from './passage-words';
import { PassageRules } from './rules';

/** What the part behind *More* shows and offers. */
export interface MoreProps {
	readonly passage: Passage;
	readonly how: Preferences['reveal'];
	/** The reader moved an end of it. */
	readonly moved: boolean;
	/** The steps that can be taken now. */
	readonly can: readonly Step[];
	readonly step: (step: Step) => void;
	/** Gives it its own reach back. */
	readonly reset: () => void;
	readonly dismiss: (topic: TopicId) => void;
	readonly openRule: (id: string) => void;
	/** Opens what a reader can say to us of it. */
	readonly report: () => void;
}

const SIDES = [
	['start', ['start-earlier', 'start-later']],
	['end', ['end-earlier', 'end-later']],
] as const satisfies [string, Step[]][];

const words = (step: Step) => t(step.endsWith('earlier') ? 'passages_earlier' : 'passages_later');
const label = (step: Step) => t(`passages_${step.replace('-', '_') as 'start_earlier'}`);

type StepsProps = Pick<MoreProps, 'how' | 'moved' | 'can' | 'step' | 'reset'> & { readonly marked: boolean };

/** Where the passage starts and ends, by a paragraph. What lets something be read takes the deliberate act. */
function Steps({ how, moved, can, step, reset, marked }: StepsProps) {
	const group = useRef<HTMLDivElement>(null);
	/** The bar moves with the start of its passage, and what is moved loses the keyboard. */
	const keepingFocus = (act: () => void) => () => {
		const root = group.current?.getRootNode();
		const at = root instanceof ShadowRoot ? root.activeElement : null;
		act();
		const next = at?.isConnected && !at.matches(':disabled') ? at : group.current?.querySelector('button:enabled');
		if (at && next instanceof HTMLElement) next.focus();
	};
	const button = (one: Step) => {
		const act = keepingFocus(() => step(one));
		if (uncovers(one) && !marked && can.includes(one)) {
			return (
				<Deliberate key={one} how={how} kind="quiet" label={label(one)} act={act}>
					{words(one)}
				</Deliberate>
			);
		}
		return (
			<TrustedButton key={one} kind="quiet" aria-label={label(one)} disabled={!can.includes(one)} onPress={act}>
				{words(one)}
			</TrustedButton>
		);
	};
	return (
		<div class="steps" ref={group}>
			{SIDES.map(([side, steps]) => (
				<div key={side}>
					<span aria-hidden="true">{t(`passages_${side}`)}</span>
					{steps.map(button)}
				</div>
			))}
			{moved && (
				<TrustedButton kind="quiet" icon="undo" onPress={() => keepingFocus(reset)()}>
					{t('passages_as_found')}
				</TrustedButton>
			)}
		</div>
	);
}

/** Why a passage is one, where it starts and ends, and "not this". */
export function PassageMore({ passage, how, dismiss, openRule, report, ...steps }: MoreProps) {
	const marked = !covers(passage.action);
	const one = passage.topics.length === 1;
	return (
		<>
			<ul class="why">
				{whyOf(passage).map((line) => (
					<li key={line}>{line}</li>
				))}
				<PassageRules {...{ passage, openRule }} />
			</ul>
			<Steps {...{ ...steps, how, marked }} />
			<div class="not">
				{passage.topics.map((topic) => (
					<Deliberate key={topic} how={how} kind="quiet" act={() => dismiss(topic)}>
						{one ? t('passages_not_this') : t('passages_not_topic', topicName(topic))}
					</Deliberate>
				))}
				<TrustedButton kind="quiet" onPress={report}>
					{t('report_open')}
				</TrustedButton>
				<span class="hint">{t('passages_not_this_about')}</span>
			</div>
		</>
	);
}
