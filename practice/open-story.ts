import { t, topicName } from '../src/browser/i18n';
import { mark } from '../src/content/cover/attribute';
import { createGate } from '../src/content/story/gate/create-gate';
import { createChapterRelease } from '../src/content/story/release-chapter';
import { paragraphsOf } from '../src/content/story/text/paragraphs';
import type { Settings } from '../src/core/settings';
import type { Story } from '../src/core/story';
import { SCANNED } from './facts';
import { type Leaving, practicePage } from './practice-page';

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

/** Opens the made-up story in `element` with the real gate; `opened`: its reader goes on, and the passages are placed. */
export function openStory(
	element: Element,
	settings: Settings,
	ways: Leaving & { opened(): void },
	signal: AbortSignal,
): void {
	const gone = new AbortController();
	const both = AbortSignal.any([signal, gone.signal]);
	const leave = (then: () => void) => () => {
		gone.abort();
		then();
	};
	const page = practicePage(settings, both, { back: leave(ways.back), next: leave(ways.next) });
	const release = createChapterRelease(page, signal);
	const chapter = { name: 'practice:keeper:1', chapter: {}, found: SCANNED };
	const text = { ...chapter, element, words: '', off: new AbortController(), paragraphs: paragraphsOf(element) };
	mark(element, 'pending', 'text');
	const decide = async (): Promise<void> => {
		const answer = await page.ask({
			type: 'judge-story',
			...{ story: story(), chapters: [chapter], reading: false, several: false, held: undefined },
			...{ path: page.url.pathname, hasNext: true },
		});
		if (both.aborted) return;
		if (answer.gate) return gate.ask(story(), answer);
		gate.close();
		const chapters = answer.chapters.map((its) => ({ text, answer: its }));
		const place = await release(chapters, { story: story(), groups: answer.groups });
		if (both.aborted) return;
		place();
		ways.opened();
	};
	const gate = createGate(page, () => void decide(), both);
	void decide();
}
