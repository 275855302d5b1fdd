import { useState } from 'preact/hooks';
import { withException, withRule } from '../src/browser/choices';
import { actionName, t } from '../src/browser/i18n';
import { wholeSite } from '../src/browser/verdict-words';
import type { WantedRule } from '../src/core/judge/lasting-choice';
import { offersFor, skipsFor } from '../src/core/judge/offers';
import type { Exception, Settings } from '../src/core/settings';
import type { PageStatus } from '../src/core/status';
import { Button } from '../src/ui/button';
import { SureButton } from '../src/ui/sure-button';
import { Toast } from '../src/ui/toast';
import type { Change } from '../src/ui/use-settings';

interface Props {
	status: PageStatus;
	settings: Settings;
	onChange: (change: Change) => void;
}

/** Something that can hold from now on. */
interface Offer {
	label: string;
	/** What is said when it does. */
	done: string;
	change: Change;
	/** It reaches far, and asks once. */
	far?: true;
}

const letThrough = (label: string, exception: Exception): Offer => ({
	label,
	done: t('choices_done_exception', exception.name),
	change: (now) => withException(now, exception),
});

const leftOut = (label: string, name: string, rule: WantedRule): Offer => ({
	label,
	done: t('choices_done_rule', actionName('skip'), name),
	change: (now) => withRule(now, rule),
});

function alwaysOffers({ story, siteName }: PageStatus): Offer[] {
	if (!story) return [];
	const plain = { ...story, numbers: {}, dates: {}, prose: {} };
	const { story: one, known, authors, fandoms, site } = offersFor(plain, story.declarations, siteName);
	return [
		letThrough(t('choices_story'), one),
		letThrough(t('choices_known'), known),
		...authors.map((exception) => letThrough(t('choices_author', exception.name), exception)),
		...fandoms.map((exception) => letThrough(t('choices_fandom', exception.name), exception)),
		{ ...letThrough(wholeSite(site), site), far: true },
	];
}

function skipOffers({ story }: PageStatus): Offer[] {
	if (!story) return [];
	const { story: one, authors } = skipsFor(story);
	return [
		leftOut(t('choices_skip_story'), one.title, one),
		...authors.map((rule) => leftOut(t('choices_skip_author', rule.words), rule.words, rule)),
	];
}

/** What can be let through or left out for good from here, each with the way back. */
export function QuickRules({ status, settings, onChange }: Props) {
	const [done, setDone] = useState<{ text: string; before: Pick<Settings, 'exceptions' | 'rules'> }>();
	const choose = ({ done: text, change }: Offer) => {
		const { exceptions, rules } = settings;
		setDone({ text, before: { exceptions, rules } });
		onChange(change);
	};
	const undo = () => {
		const before = done?.before ?? {};
		setDone(undefined);
		onChange((now) => ({ ...now, ...before }));
	};
	const group = (name: string, offers: Offer[]) => (
		<details class="always">
			<summary>{name}</summary>
			{offers.map((offer) =>
				offer.far ? (
					<SureButton key={offer.label} words={offer.label} act={() => choose(offer)} />
				) : (
					<Button key={offer.label} wide onClick={() => choose(offer)}>
						{offer.label}
					</Button>
				),
			)}
		</details>
	);
	return (
		<>
			{group(t('choices_always'), alwaysOffers(status))}
			{group(t('choices_skip'), skipOffers(status))}
			{done && <Toast text={done.text} onUndo={undo} onClose={() => setDone(undefined)} />}
		</>
	);
}
