import { useState } from 'preact/hooks';
import { withException } from '../src/browser/choices';
import { t } from '../src/browser/i18n';
import { wholeSite } from '../src/browser/verdict-words';
import { offersFor } from '../src/core/judge/offers';
import type { Exception, Settings } from '../src/core/settings';
import type { PageStatus } from '../src/core/status';
import { Button } from '../src/ui/button';
import { Toast } from '../src/ui/toast';
import type { Change } from '../src/ui/use-settings';

interface Props {
	status: PageStatus;
	settings: Settings;
	onChange: (change: Change) => void;
}

interface Offer {
	label: string;
	exception: Exception;
}

function offersOf({ story, siteName }: PageStatus): Offer[] {
	if (!story) return [];
	const plain = { ...story, numbers: {}, dates: {}, prose: {} };
	const { story: one, known, authors, fandoms, site } = offersFor(plain, story.declarations, siteName);
	return [
		{ label: t('choices_story'), exception: one },
		{ label: t('choices_known'), exception: known },
		...authors.map((exception) => ({ label: t('choices_author', exception.name), exception })),
		...fandoms.map((exception) => ({ label: t('choices_fandom', exception.name), exception })),
		{ label: wholeSite(site), exception: site },
	];
}

/** What can be let through for good from here, each with the way back. */
export function Always({ status, settings, onChange }: Props) {
	const [done, setDone] = useState<{ name: string; before: Settings['exceptions'] }>();
	const choose = ({ exception }: Offer) => {
		setDone({ name: exception.name, before: settings.exceptions });
		onChange((now) => withException(now, exception));
	};
	const undo = () => {
		const before = done?.before ?? [];
		setDone(undefined);
		onChange((now) => ({ ...now, exceptions: before }));
	};
	return (
		<>
			<details class="always">
				<summary>{t('choices_always')}</summary>
				{offersOf(status).map((offer) => (
					<Button key={offer.label} wide onClick={() => choose(offer)}>
						{offer.label}
					</Button>
				))}
			</details>
			{done && <Toast text={t('choices_done_exception', done.name)} onUndo={undo} onClose={() => setDone(undefined)} />}
		</>
	);
}
