import { claim } from '../cover/attribute';
import { whenLate } from '../cover/failsafe';
import type { Page } from '../page';
import { wing, wingIfHere } from '../wings';
import type { createStory } from './story-controller';

type Story = ReturnType<typeof createStory>;

/**
 * A story that may be open on this page. What reads chapters is a script of its own: the manifest puts it where an
 * address opens a story, and the background puts it anywhere else, when there is a text. Until it is here everything
 * that was seen waits, covered.
 */
export function createLazyStory(page: Page, changed: () => void, signal: AbortSignal): Story {
	let story: Story | undefined;
	let waiting: ((story: Story) => void)[] = [];

	const bring = async () => {
		const late = new AbortController();
		whenLate(page.ask, () => page.fail(new Error('The script that reads chapters did not come.')), late.signal);
		try {
			const { story: create } = wingIfHere('chapter') ?? (await wing('chapter', page.ask));
			if (signal.aborted) return;
			story = create(page, changed, signal);
			const missed = waiting;
			waiting = [];
			for (const act of missed) act(story);
		} catch (error) {
			if (!signal.aborted) page.fail(error);
		} finally {
			late.abort();
		}
	};
	const tell = (act: (story: Story) => void) => {
		if (story) return act(story);
		waiting.push(act);
		if (waiting.length === 1) void bring();
	};

	return {
		progress: () => tell((there) => there.progress()),
		text(element) {
			claim(element, 'text');
			tell((there) => there.text(element));
		},
		textChanged: (element) => tell((there) => there.textChanged(element)),
		finish: () => tell((there) => there.finish()),
		asked: () => story?.asked() ?? waiting.length > 0,
		opened: () => story?.opened(),
	};
}
