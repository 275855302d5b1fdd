import { t, topicName } from '../src/browser/i18n';
import { evidenceText, silenceText } from '../src/browser/verdict-words';
import { silences } from '../src/core/judge';
import { levelOf, qualified } from '../src/core/judge/levels';
import { type Level, stricter } from '../src/core/level';
import type { Declaration } from '../src/core/mention';
import type { Settings } from '../src/core/settings';
import type { StoryReport } from '../src/core/story-map';
import { topicTraits } from '../src/core/topics/traits';
import { Tag } from '../src/ui/tag';

/** What the author says of a topic, in the words that stand in the file. */
const line = ({ topic, from, words, qualifier }: Declaration): string =>
	evidenceText({ kind: 'label', from, words, topic, qualifier });

/** In lines: each thing declared once, and what is left open; for the page and for a copy. */
export function declaredLines({ story, declared }: StoryReport): string[] {
	const said = [...new Set(declared.map(line))];
	const open = silences({ story, declarations: declared });
	// A file without a place for either says one thing, not two.
	if (open.length === 2 && open.every(({ silence }) => silence === 'unknown'))
		return [...said, t('check_says_nothing')];
	return [...said, ...open.map(({ field, silence }) => silenceText(field, silence))];
}

/** What the author declares, topics that the reader asked about first; none and withheld never sound the same. */
export function Declared({ report, settings }: { report: StoryReport; settings: Settings }) {
	const topics = [
		...new Set(report.declared.filter(({ qualifier }) => qualifier !== 'denied').map(({ topic }) => topic)),
	];
	const levelIn = (topic: string): Level =>
		report.declared
			.filter((one) => one.topic === topic)
			.map(({ qualifier }) => qualified(levelOf(topic, settings, topicTraits()), qualifier, topic, settings))
			.reduce(stricter, 'show');
	const asked = topics.map((topic) => ({ topic, level: levelIn(topic) })).filter(({ level }) => level !== 'show');
	return (
		<section class="declared">
			<h3>{t('gate_declared')}</h3>
			{asked.length > 0 && (
				<p class="tags">
					{asked.map(({ topic, level }) => (
						<Tag key={topic} name={topicName(topic)} level={level} />
					))}
				</p>
			)}
			<ul>
				{declaredLines(report).map((text) => (
					<li key={text}>{text}</li>
				))}
			</ul>
		</section>
	);
}
