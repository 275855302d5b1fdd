import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetNews, hasNews, noteUpdate } from '../../src/browser/news';
import { isNewsTo, NEWS } from '../../src/core/news';
import { store } from '../ui/store';

beforeEach(() => fakeBrowser.reset());

describe('what is new', () => {
	it('is told once after an update', async () => {
		await noteUpdate('0.1.0');
		expect(await hasNews()).toBe(true);
		await forgetNews();
		expect(await hasNews()).toBe(false);
	});

	it('is not told to who had it already, after an installation, or to who wants none', async () => {
		await noteUpdate(NEWS.version);
		await noteUpdate(undefined);
		expect(await hasNews()).toBe(false);
		await store({ news: false });
		await noteUpdate('0.1.0');
		expect(await hasNews()).toBe(false);
	});

	it.each([
		['0.1.9', true],
		['0.1.10', true],
		['0.2', false],
		['0.2.0', false],
		['0.10.0', false],
		['1.0.0', false],
	])('compares versions by their numbers: %s', (previous, news) => {
		expect(isNewsTo(previous)).toBe(news);
	});
});
