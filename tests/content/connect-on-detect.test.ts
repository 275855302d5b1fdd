// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../../src/content/connect';
import { connectOnDetect } from '../../src/content/connect-on-detect';
import { PATIENCE } from '../../src/content/cover/failsafe';
import type { Site } from '../../src/sites';
import { defineSite } from '../../src/sites/define';

vi.mock('../../src/content/connect', () => ({ connect: vi.fn() }));

const site = (id: string, text: string): Site =>
	defineSite({ id, name: id, matches: [], optional: true, seen: true, examples: [], text });
const OWN = site('shore.example', '#story');
const OTHER = site('article', 'p');

let state: DocumentReadyState;
/** All that was promised so far has been heard of. */
const settled = () => vi.advanceTimersByTimeAsync(0);
// By its words: this document has no layers of styles; that they hold is seen in real browsers.
const covered = () => document.querySelector('html > style')?.textContent?.includes('body{visibility:hidden') ?? false;
const read = () => vi.mocked(connect).mock.calls.map(([{ id }]) => id);
const arrive = async () => {
	state = 'interactive';
	document.dispatchEvent(new Event('DOMContentLoaded'));
	await settled();
};

beforeEach(() => {
	vi.useFakeTimers();
	vi.mocked(connect).mockReset();
	document.body.innerHTML = '<h1>Shore</h1>';
	state = 'loading';
	vi.spyOn(document, 'readyState', 'get').mockImplementation(() => state);
});
afterEach(async () => {
	await arrive();
	vi.useRealTimers();
	vi.restoreAllMocks();
});

describe('a page that only its contents tell', () => {
	it('is covered until it is here', async () => {
		connectOnDetect(() => OTHER);
		expect(covered()).toBe(true);
		await settled();
		expect(read()).toEqual([]);
		await arrive();
		expect([read(), covered()]).toEqual([['article'], false]);
	});

	it('is read as its reader pointed out, as soon as the text begins and not before', async () => {
		connectOnDetect(() => OTHER, Promise.resolve(OWN));
		await settled();
		expect([read(), covered()]).toEqual([[], true]);
		document.body.insertAdjacentHTML('beforeend', '<div id="story"></div>');
		await settled();
		expect([read(), covered()]).toEqual([['shore.example'], false]);
		await arrive();
		expect(read()).toEqual(['shore.example']);
	});

	it('is read as any other where nothing stands at that place', async () => {
		connectOnDetect(() => OTHER, Promise.resolve(OWN));
		await arrive();
		expect(read()).toEqual(['article']);
	});

	it('is watched for the place where nothing else can read it', async () => {
		connectOnDetect(() => undefined, Promise.resolve(OWN));
		await arrive();
		expect(read()).toEqual(['shore.example']);
	});

	it('waits for what was pointed out, but not for ever', async () => {
		connectOnDetect(() => OTHER, new Promise(() => {}));
		await arrive();
		expect([read(), covered()]).toEqual([[], true]);
		await vi.advanceTimersByTimeAsync(PATIENCE);
		expect([read(), covered()]).toEqual([['article'], false]);
	});

	it('is read as any other where what was pointed out cannot be had', async () => {
		connectOnDetect(() => OTHER, Promise.reject(new Error('gone')));
		await arrive();
		expect(read()).toEqual(['article']);
	});

	it('is uncovered even when reading it fails', async () => {
		vi.mocked(connect).mockImplementation(() => {
			throw new Error('broken for a test');
		});
		vi.spyOn(console, 'debug').mockImplementation(() => {});
		connectOnDetect(() => OTHER);
		await arrive();
		expect(covered()).toBe(false);
		expect(console.debug).toHaveBeenCalled();
	});
});
