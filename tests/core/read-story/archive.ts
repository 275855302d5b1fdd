import type { Answer, PageRead, World } from '../../../src/core/read-story';
import type { Story } from '../../../src/core/story';

// An archive with a clock of its own: nothing waits, and every request is written down.

export const HOST = 'https://archive.example';
export const STORY: Story = { site: 'x', id: '7', title: 'The Keeper', says: {}, numbers: {}, dates: {}, prose: {} };

/** What the archive does at the n-th request for an address, 0-based; undefined: it answers as usual. */
export type Mishap = (url: string, nth: number) => Partial<Answer> | 'offline' | undefined;

export interface FakeArchive extends World {
	readonly requests: { readonly url: string; readonly at: number }[];
	readonly waits: number[];
	onMeteredLine: boolean;
}

const numberIn = (url: string): number => Number(/\d+$/.exec(url)?.[0] ?? 0);

/** An archive that shows a story of so many chapters one by one, each with a link to the next. */
export function archiveOf(chapters: number, mishap: Mishap = () => undefined): FakeArchive {
	let time = 1_000_000;
	const requests: FakeArchive['requests'] = [];
	const world: FakeArchive = {
		requests,
		waits: [],
		onMeteredLine: false,
		now: () => time,
		async wait(ms, signal) {
			signal.throwIfAborted();
			world.waits.push(ms);
			time += ms;
		},
		metered: () => world.onMeteredLine,
		async ask(url, signal) {
			signal.throwIfAborted();
			const nth = requests.filter((one) => one.url === url).length;
			requests.push({ url, at: time });
			time += 40;
			const odd = mishap(url, nth);
			if (odd === 'offline') throw new TypeError('no network');
			return { status: 200, url, body: '', ...odd };
		},
		async read({ url, body }, first): Promise<PageRead> {
			if (body === 'gate' || body === 'login') return { kind: body };
			const number = numberIn(url);
			return {
				kind: 'chapters',
				story: STORY,
				declared: [],
				chapters: [{ number: first, minutes: 3, found: [], declared: [], readable: true }],
				further: number < chapters ? [`${HOST}/${number + 1}`] : [],
				total: body === 'shrunk' ? chapters - 1 : chapters,
			};
		},
	};
	return world;
}
