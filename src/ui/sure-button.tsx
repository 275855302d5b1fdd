import { useRef, useState } from 'preact/hooks';
import { t } from '../browser/i18n';
import { Button } from './button';
import { ifTrusted } from './if-trusted';

/** Milliseconds that the second press must leave after the first: a double click, meant for something else, is one. */
const SECOND_AFTER = 400;

interface Props {
	words: string;
	/** What the second press does. */
	act: () => void;
	/** Where a page could press for its reader: only what a person pressed counts. */
	trusted?: boolean;
}

/** A button for what reaches far: it asks once, and a second press is the answer. */
export function SureButton({ words, act, trusted = false }: Props) {
	const [asked, setAsked] = useState(false);
	const since = useRef(0);
	const press = (event: MouseEvent) => {
		if (!asked) {
			since.current = event.timeStamp;
			return setAsked(true);
		}
		if (event.timeStamp - since.current >= SECOND_AFTER) act();
	};
	return (
		<Button wide onClick={trusted ? ifTrusted(press) : press} onBlur={() => setAsked(false)} aria-live="polite">
			{asked ? t('choices_sure', words) : words}
		</Button>
	);
}
