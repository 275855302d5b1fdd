// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { dropCopies, keepStyleSheet } from '../../../src/content/cover/style-sheet';

const sheets = () => [...document.querySelectorAll('style')].map(({ textContent }) => textContent);

describe('a style sheet of ours', () => {
	const off = new AbortController();
	afterEach(() => off.abort());

	it('is kept, and what a page copied of it is not', () => {
		keepStyleSheet('p{color:red}', off.signal);
		const [kept] = sheets();
		document.head.innerHTML = `<style>${kept}</style><style>q{color:red}</style>`;
		dropCopies();
		expect(sheets()).toEqual([kept, 'q{color:red}']);
		expect(document.documentElement.firstElementChild?.textContent).toBe(kept);
	});
});
