import { t, topicName } from '../src/browser/i18n';
import type { Scanned } from '../src/core/finding';
import { createPassageJudge } from '../src/core/judge';
import type { Settings } from '../src/core/settings';
import type { Story } from '../src/core/story';
import { mark } from '../src/page/cover/attribute';
import { BOUNDS, type Choice, gateModel, type Mode } from '../src/page/gate/model';
import { openGate } from '../src/page/gate/open';
import { createChapterMap } from '../src/page/map/chapter-map';
import { showPassages } from '../src/page/passages/passages';
import { paragraphsOf } from '../src/page/text/paragraphs';
import { declared, SCANNED, TOPICS } from './facts';
import { surroundings } from './surroundings';

const story = (): Story => ({
	site: 'practice',
	id: 'keeper',
	title: t('ui_preview_title'),
	says: {
		author: { words: [t('practice_by')], withheld: false },
		tag: { words: [t('practice_tag_lighthouse'), topicName('rain')], withheld: false },
	},
	numbers: {},
	dates: {},
	prose: {},
});

/** Opens the made-up story in `text` with the real gate; tells what was chosen there, once the passages are placed. */
export function openStory(
	text: Element,
	settings: Settings,
	chosen: (choice: Choice) => void,
	signal: AbortSignal,
): void {
	const page = surroundings(settings, signal);
	const facts = { story: story(), declarations: declared(story()), found: SCANNED };
	const verdict = page.judge(facts, 'page');
	const cut = createPassageJudge(settings, TOPICS);
	const gate = new AbortController();
	const release = (mode: Mode) => {
		const off = new AbortController();
		const judged = (found: Scanned) => cut(facts, found, BOUNDS[mode]);
		const dismissals = { all: () => [], add: () => undefined, remove: () => undefined };
		const paragraphs = paragraphsOf(text);
		const chapter = { element: text, words: '', off, chapter: {}, paragraphs, scanned: SCANNED, dismissals };
		const map = createChapterMap(settings, TOPICS, signal);
		showPassages(chapter, { judge: judged, chapter: 'practice', map, page }, signal);
		mark(text, 'show');
	};
	const choose = (choice: Choice) => {
		gate.abort();
		if (choice !== 'back' && choice !== 'next') release(choice);
		chosen(choice);
	};
	mark(text, verdict.action);
	openGate(
		{
			model: gateModel(facts, verdict, {
				...{ settings, topics: TOPICS, links: { next: '#' } },
				reading: false,
				passages: true,
			}),
			how: settings.reveal,
			choose,
			change: () => page.choices.openRule(''),
			more: () => page.choices.openRule(''),
			choices: page.choices,
		},
		AbortSignal.any([signal, gate.signal]),
	);
}
