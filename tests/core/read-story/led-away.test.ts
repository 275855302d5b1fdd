import { expect, it } from 'vitest';
import { NoPageOpen, notRead, type ReadingState, readWholeStory, type World } from '../../../src/core/read-story';
import { archiveOf, HOST } from './archive';

const read = (world: World) => readWholeStory(notRead(`${HOST}/1`), world, () => {}, new AbortController().signal);
const numbers = ({ chapters }: ReadingState) => chapters.map(({ number }) => number);

it('an archive that leads on to another story is not followed into it', async () => {
	const world = archiveOf(5);
	const { read: usual } = world;
	world.read = async (answer, first, signal) => {
		const page = await usual(answer, first, signal);
		const other = page.kind === 'chapters' && answer.url === `${HOST}/3`;
		return other ? { ...page, story: { ...page.story, id: '8' } } : page;
	};
	const state = await read(world);
	expect(state).toMatchObject({ status: 'done', story: { id: '7' } });
	expect(numbers(state)).toEqual([1, 2]);
	expect(world.requests).toHaveLength(3);
});

it('an archive of which no page is open any more is told apart from one that cannot be reached', async () => {
	const world = archiveOf(3);
	const { ask } = world;
	world.ask = async (url, signal) => {
		if (url === `${HOST}/2`) throw new NoPageOpen();
		return ask(url, signal);
	};
	const state = await read(world);
	expect(state.status).toBe('closed');
	expect(numbers(state)).toEqual([1]);
});
