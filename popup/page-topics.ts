import { t } from '../src/browser/i18n';
import { evidenceText } from '../src/browser/verdict-words';
import { type Level, strength } from '../src/core/level';
import type { Settings } from '../src/core/settings';
import type { PageStatus } from '../src/core/status';
import type { TopicId } from '../src/core/topic';
import { levelIn } from '../src/ui/level-in';

/** A topic that this page touches, by its own words or by what was found. */
export interface PageTopic {
	topic: TopicId;
	level: Level;
	/** A line for each thing that says so: what we say of it, and what the page says in its own words. */
	lines: string[];
	quotes: string[];
}

/** The topics of a page, those the reader cares most about first; not those it says are not in it. */
export function topicsOnPage(status: PageStatus, settings: Settings): PageTopic[] {
	const all = new Map<TopicId, Pick<PageTopic, 'lines' | 'quotes'>>();
	const add = (topic: TopicId, to: 'lines' | 'quotes', line: string) => {
		const known = all.get(topic) ?? { lines: [], quotes: [] };
		if (!known[to].includes(line)) all.set(topic, { ...known, [to]: [...known[to], line] });
	};
	for (const declaration of status.story?.declarations ?? []) {
		if (declaration.qualifier === 'denied') continue;
		const line = evidenceText({ kind: 'label', ...declaration });
		add(
			declaration.topic,
			'quotes',
			declaration.qualifier !== 'depicted' ? t('popup_qualified', line, t(`popup_${declaration.qualifier}`)) : line,
		);
	}
	for (const found of status.found?.topics ?? []) add(found.topic, 'lines', evidenceText({ kind: 'found', ...found }));
	return [...all]
		.map(([topic, lines]) => ({ topic, ...lines, level: levelIn(settings, topic) }))
		.sort((a, b) => strength(b.level) - strength(a.level));
}
