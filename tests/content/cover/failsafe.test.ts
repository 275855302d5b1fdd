import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PATIENCE, whenLate } from '../../../src/content/cover/failsafe';

const late = vi.fn();
const ask = vi.fn();
let answered: AbortController;

beforeEach(() => {
	vi.useFakeTimers();
	late.mockReset();
	ask.mockReset();
	answered = new AbortController();
	whenLate(ask, late, answered.signal);
});
afterEach(() => {
	answered.abort();
	vi.useRealTimers();
});

test('a background that says nothing is late when the patience is over', async () => {
	ask.mockReturnValue(new Promise(() => undefined));
	await vi.advanceTimersByTimeAsync(PATIENCE - 1);
	expect(late).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	expect(late).toHaveBeenCalledOnce();
});

test('so is one that cannot be reached', async () => {
	ask.mockRejectedValue(new Error('gone'));
	await vi.advanceTimersByTimeAsync(PATIENCE);
	expect(late).toHaveBeenCalledOnce();
});

test('one that says that it is there is waited for, but not for ever', async () => {
	ask.mockResolvedValue(undefined);
	await vi.advanceTimersByTimeAsync(PATIENCE * 5 - 1);
	expect(late).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	expect(late).toHaveBeenCalledOnce();
});

test('one that falls silent in the middle is late then', async () => {
	ask.mockResolvedValueOnce(undefined).mockReturnValue(new Promise(() => undefined));
	await vi.advanceTimersByTimeAsync(PATIENCE * 2);
	expect(late).toHaveBeenCalledOnce();
});

test('nothing is late that was answered, and a quick answer is not asked about', async () => {
	answered.abort();
	await vi.advanceTimersByTimeAsync(PATIENCE * 5);
	expect(late).not.toHaveBeenCalled();
	expect(ask).not.toHaveBeenCalled();
});
