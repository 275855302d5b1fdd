import { useState } from 'preact/hooks';
import { t } from '../../browser/i18n';
import { evidenceText, isQuoted, type NamedReason, noteOf, quotesOf } from '../../browser/verdict-words';
import { TrustedButton } from './trusted-button';

/** Words of the page, drawn only once the reader asks for them. */
export function QuotedWords({ words }: { readonly words: readonly string[] }) {
	const [open, setOpen] = useState(false);
	if (words.length === 0) return null;
	return (
		<>
			<TrustedButton kind="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
				{t('page_why')}
			</TrustedButton>
			{open &&
				words.map((each) => (
					<span class="detail words" key={each}>
						{each}
					</span>
				))}
		</>
	);
}

/** What a reason stands on: what we say of it, and behind "Why?" the page's own words, unless they are left out. */
export const EvidenceLines = ({ reason, quoting = true }: { reason: NamedReason; quoting?: boolean }) => (
	<>
		{told(reason).map((text) => (
			<span class="detail" key={text}>
				{text}
			</span>
		))}
		{quoting && <QuotedWords words={quotesOf(reason)} />}
	</>
);

/** What is said of a reason unasked: nothing in words of the page, and the reader's own note. */
const told = ({ cause, evidence }: NamedReason): string[] =>
	[...new Set([...evidence.filter((one) => !isQuoted(one)).map(evidenceText), noteOf(cause)])].filter(Boolean);
