import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	APART,
	type End,
	notRead,
	type ReadingState,
	readWholeStory,
	reportOf,
	resumed,
	retryAfter,
} from '../../../src/core/read-story';
import { archiveOf, type FakeArchive, HOST, type Mishap } from './archive';

const FIRST = `${HOST}/1`;
const never = new AbortController().signal;
const nothing = () => {};

const read = (world: FakeArchive, state = notRead(FIRST), kept: (state: ReadingState) => void = nothing) =>
	readWholeStory(state, world, kept, never);
const numbers = (state: ReadingState) => state.chapters.map(({ number }) => number);
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const at = (chapter: number, odd: ReturnType<Mishap>, times = 99): Mishap => {
	return (url, nth) => (url === `${HOST}/${chapter}` && nth < times ? odd : undefined);
};
const gaps = ({ requests }: FakeArchive) => requests.slice(1).map((one, i) => one.at - (requests[i]?.at ?? 0));

describe('a story that is read as a whole', () => {
	it('is asked for chapter by chapter, each once, and is done at its end', async () => {
		const world = archiveOf(12);
		const done = await read(world);
		expect(done.status).toBe('done');
		expect(numbers(done)).toEqual(upTo(12));
		expect(world.requests.map(({ url }) => url)).toEqual(upTo(12).map((n) => `${HOST}/${n}`));
		expect(reportOf(done)).toMatchObject({ story: { id: '7' }, total: 12 });
	});

	it('is one request where the archive shows it on one page', async () => {
		const world = archiveOf(1);
		expect((await read(world)).status).toBe('done');
		expect(world.requests).toHaveLength(1);
	});

	it('takes the chapters of a page of contents in its order, each once, and of its host alone', async () => {
		const world = archiveOf(3);
		const contents = `${HOST}/contents`;
		const { read: usual } = world;
		world.read = async (answer, first, signal) => {
			const page = await usual(answer, first, signal);
			if (page.kind !== 'chapters' || answer.url !== contents) return page;
			const further = [`${HOST}/1`, `${HOST}/2#top`, `${HOST}/2`, 'https://other.example/3'];
			return { ...page, chapters: [], further };
		};
		const done = await read(world, notRead(contents));
		expect(world.requests.map(({ url }) => url)).toEqual([contents, `${HOST}/1`, `${HOST}/2`, `${HOST}/3`]);
		expect(numbers(done)).toEqual([1, 2, 3]);
	});

	it('tells before and after every request, so that its progress can be shown', async () => {
		const seen: number[] = [];
		await read(archiveOf(3), undefined, ({ chapters }) => seen.push(chapters.length));
		expect(seen).toEqual([0, 1, 1, 2, 2, 3]);
	});
});

describe('the archive', () => {
	it('is never asked twice within a second and a half, whatever it answers', async () => {
		const odd = fc.constantFrom<ReturnType<Mishap>>(
			undefined,
			undefined,
			{ status: 429 },
			{ status: 429, retryAfter: '0' },
			{ status: 503, retryAfter: '7' },
			{ status: 500 },
		);
		await fc.assert(
			fc.asyncProperty(fc.array(odd, { maxLength: 12 }), async (answers) => {
				const queue = [...answers];
				const world = archiveOf(5, () => queue.shift());
				let state = await read(world);
				while (state.status !== 'done') state = await read(world, resumed(state));
				expect(Math.min(...gaps(world))).toBeGreaterThanOrEqual(APART);
				expect(numbers(state)).toEqual(upTo(5));
			}),
			{ numRuns: 60 },
		);
	});

	it('is waited for as long as it asks, in seconds or until a date', async () => {
		const world = archiveOf(2, at(2, { status: 429, retryAfter: '90' }, 1));
		expect((await read(world)).status).toBe('done');
		expect(gaps(world).at(-1)).toBeGreaterThanOrEqual(90_000);
		const now = Date.parse('2026-11-30T10:00:00Z');
		expect(retryAfter('Mon, 30 Nov 2026 10:02:00 GMT', now)).toBe(120_000);
		expect(retryAfter('soon', now)).toBeUndefined();
	});

	it('is left alone when it asks for longer than anybody waits, and not before that when one goes on', async () => {
		const world = archiveOf(3, at(2, { status: 503, retryAfter: '7200' }, 1));
		const put = await read(world);
		expect(put).toMatchObject({ status: 'busy' });
		expect(numbers(put)).toEqual([1]);
		const done = await read(world, resumed(put));
		expect(done.status).toBe('done');
		expect(Math.max(...gaps(world))).toBeGreaterThanOrEqual(7_200_000);
	});

	it('is asked again a few times, ever later, and then no more', async () => {
		const world = archiveOf(2, at(2, { status: 429 }));
		expect(await read(world)).toMatchObject({ status: 'busy' });
		const tries = gaps(world);
		expect(tries.length).toBeLessThanOrEqual(6);
		expect([...tries].sort((a, b) => a - b)).toEqual(tries);
	});

	it.each<[string, ReturnType<Mishap>, End]>([
		['is not to be reached', 'offline', 'offline'],
		['refuses', { status: 403 }, 'refused'],
		['wants a login', { body: 'login' }, 'login'],
		['asks for the age of its reader', { body: 'gate' }, 'gate'],
		['no longer has the chapter', { status: 404 }, 'vanished'],
		['fails every time', { status: 500 }, 'failed'],
		['sends its reader somewhere else', { url: 'https://other.example/2' }, 'elsewhere'],
	])('that %s ends it, and what was read is kept', async (_, odd, end) => {
		const state = await read(archiveOf(3, at(2, odd)));
		expect(state.status).toBe(end);
		expect(numbers(state)).toEqual([1]);
	});

	it('that does not have the story at all says so', async () => {
		expect((await read(archiveOf(3, at(1, { status: 404 })))).status).toBe('gone');
	});

	it('that changes the story half-way is read on, and the change is told', async () => {
		const state = await read(archiveOf(3, at(2, { body: 'shrunk' })));
		expect(state).toMatchObject({ status: 'done', changed: true });
	});
});

describe('a reader', () => {
	it('stops it at any moment and goes on from there, without a page asked for again', async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 0, max: 11 }), async (after) => {
				const world = archiveOf(6);
				const stop = new AbortController();
				let told = 0;
				const stopped = await readWholeStory(
					notRead(FIRST),
					world,
					() => told++ === after && stop.abort(),
					stop.signal,
				);
				const stored: ReadingState = JSON.parse(JSON.stringify(stopped));
				const done = await read(world, resumed(stored));
				expect(done.status).toBe('done');
				expect(numbers(done)).toEqual(upTo(6));
				expect(new Set(world.requests.map(({ url }) => url)).size).toBe(world.requests.length);
			}),
			{ numRuns: 12 },
		);
	});

	it('loses nothing when whoever reads dies at any moment: the last state that was kept goes on', async () => {
		const states: string[] = [];
		await read(archiveOf(4), undefined, (state) => states.push(JSON.stringify(state)));
		for (const state of states) {
			const world = archiveOf(4);
			const done = await read(world, JSON.parse(state));
			expect(numbers(done)).toEqual(upTo(4));
			// The pause that had begun before still holds.
			expect(world.requests.every(({ at: when }) => when >= JSON.parse(state).notBefore)).toBe(true);
		}
	});

	it('on a metered line is asked first', async () => {
		const world = archiveOf(2);
		world.onMeteredLine = true;
		const asking = await read(world);
		expect(asking.status).toBe('metered');
		expect(world.requests).toEqual([]);
		expect((await read(world, resumed(asking, true))).status).toBe('done');
	});
});
