import type { Story } from '../../core/story';
import type { AskBackground } from '../background-client';

/** What the reader did with passages of a story in this session. */
export interface StoryMemory {
	get(key: string): string | undefined;
	set(key: string, value: string): void;
	forget(key: string): void;
}

/** Reads what the session remembers of a story, once for each, and tells the background what is added. */
export function openStoryMemory(ask: AskBackground): (story: Pick<Story, 'site' | 'id'>) => Promise<StoryMemory> {
	const stories = new Map<string, Promise<StoryMemory>>();
	const tell = (key: string, value: string | null) =>
		void ask({ type: 'remember', key, value }).catch((error: unknown) => console.debug('Forewarned:', error));
	const open = async (about: string): Promise<StoryMemory> => {
		const known = new Map(Object.entries(await ask({ type: 'recall', about })));
		return {
			get: (key) => known.get(key),
			set(key, value) {
				known.set(key, value);
				tell(key, value);
			},
			forget(key) {
				known.delete(key);
				tell(key, null);
			},
		};
	};
	return ({ site, id }) => {
		const about = `${site}:${id}:`;
		const opened = stories.get(about) ?? open(about);
		stories.set(about, opened);
		return opened;
	};
}
