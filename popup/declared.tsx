import { each, list, t, topicName } from '../src/browser/i18n';
import { silenceText } from '../src/browser/verdict-words';
import type { PageStatus } from '../src/core/status';
import type { Reading } from '../src/core/story';
import { Icon, type IconName } from '../src/ui/icon';
import { QuotedWords } from './quoted-words';

interface Line {
	icon: IconName;
	text: string;
	/** Words of the page. */
	why?: readonly string[];
}

const FIELDS = ['rating', 'warning'] as const;

const said = (field: (typeof FIELDS)[number], reading: Reading | undefined): Line[] => {
	if (!reading) return [];
	if (reading.words.length > 0) {
		const name = t(`ui_from_${field}`);
		return field === 'warning'
			? [{ icon: 'says', text: name, why: reading.words }]
			: [{ icon: 'says', text: t('popup_says', name, list(reading.words)) }];
	}
	return field === 'warning' && !reading.withheld ? [{ icon: 'says', text: t('popup_says_none') }] : [];
};

/**
 * The page's rating, and its warnings in its own words once they are asked for, then what it leaves open. "None apply", "I will not
 * say" and "there is no place to say it" are three different lines.
 */
export function DeclaredByPage({ status }: { status: PageStatus }) {
	const says = status.story?.says ?? {};
	const open = (status.verdict?.undecided ?? []).map(
		({ field, silence }): Line => ({ icon: 'silent', text: silenceText(field, silence) }),
	);
	if (says.tag?.withheld) open.push({ icon: 'silent', text: t('ui_silent_tags') });
	const rules = (status.verdict?.undecidedRules ?? []).map(
		({ text }): Line => ({ icon: 'silent', text: t('asked_undecided', text) }),
	);
	const not = (status.verdict?.reassurances ?? []).map(({ topic }) => topicName(topic));
	const lines = [...FIELDS.flatMap((field) => said(field, says[field])), ...open, ...rules];
	if (not.length > 0) lines.push({ icon: 'says', text: t('gate_reassured', each([...new Set(not)])) });
	if (!status.found?.scanned) {
		const text = t(status.found?.language ? 'passages_not_scanned_language' : 'popup_not_scanned');
		lines.push({ icon: 'silent', text });
	}
	if (lines.length === 0) return null;
	return (
		<section>
			<h2>{t('popup_page_says')}</h2>
			<ul class="lines">
				{lines.map(({ icon, text, why = [] }) => (
					<li key={text}>
						<Icon name={icon} />
						<span>{text}</span>
						<QuotedWords words={why} />
					</li>
				))}
			</ul>
		</section>
	);
}
