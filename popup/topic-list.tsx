import { withLevel } from '../src/browser/choices';
import { plural, t } from '../src/browser/i18n';
import type { Settings } from '../src/core/settings';
import type { PageStatus } from '../src/core/status';
import { TopicRow } from '../src/ui/topic-row';
import type { Change } from '../src/ui/use-settings';
import { type PageTopic, topicsOnPage } from './page-topics';
import { QuotedWords } from './quoted-words';

interface Props {
	status: PageStatus;
	settings: Settings;
	onChange: (change: Change) => void;
}

/** The topics of this page with what says so, each with the reader's level, to be changed right here. */
export function TopicList({ status, settings, onChange }: Props) {
	const all = topicsOnPage(status, settings);
	const asked = all.filter(({ level }) => level !== 'show');
	const others = all.filter(({ level }) => level === 'show');
	const row = ({ topic, level, lines, quotes }: PageTopic) => (
		<TopicRow
			key={topic}
			topic={topic}
			level={level}
			notes={lines}
			why={<QuotedWords words={quotes} />}
			onLevel={(level) => onChange((now) => withLevel(now, topic, level))}
		/>
	);
	return (
		<section>
			<h2>{t('popup_topics')}</h2>
			{all.length === 0 && (
				<p class="hint">{t(status.found?.scanned ? 'popup_nothing' : 'passages_not_scanned_nothing')}</p>
			)}
			{asked.map(row)}
			{asked.length === 0 && others.map(row)}
			{asked.length > 0 && others.length > 0 && (
				<details>
					<summary>{plural('popup_topics_more', others.length)}</summary>
					{others.map(row)}
				</details>
			)}
		</section>
	);
}
