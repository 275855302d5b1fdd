// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../src/browser/api';
import { draftIn } from '../../src/browser/draft';

// What is put on the page runs here as it would there: in the page's own document.
beforeEach(() => {
	const run = async ({ func }: { func?: unknown }) => [{ frameId: 0, result: (func as () => string)() }];
	vi.spyOn(browser.scripting, 'executeScript').mockImplementation(run as never);
});
afterEach(() => {
	document.body.replaceChildren();
	vi.restoreAllMocks();
});

function focused(html: string, selector: string): Element {
	document.body.innerHTML = html;
	const element = document.querySelector(selector) as HTMLElement;
	element.focus();
	return element;
}

it('a draft is the text of the field that has the keyboard', async () => {
	focused('<textarea>One.</textarea><textarea id="second">Two.\n\nThree.</textarea>', '#second');
	expect(await draftIn(1)).toBe('Two.\n\nThree.');
});

it('in an editor it is what is written there, whatever part of it has the keyboard', async () => {
	const editor = focused('<div contenteditable="true" tabindex="0"><p tabindex="0">A line.</p></div>', 'p');
	Object.assign(editor.parentElement as object, { innerText: 'A line.' });
	expect(await draftIn(1)).toBe('A line.');
});

it('in an editor that is a document of its own it is looked for there', async () => {
	const frame = focused('<iframe></iframe>', 'iframe') as HTMLIFrameElement;
	const inner = frame.contentDocument as Document;
	inner.body.innerHTML = '<textarea>Inside.</textarea>';
	inner.querySelector('textarea')?.focus();
	frame.focus();
	expect(await draftIn(1)).toBe('Inside.');
});

it('is never a password, and empty where nothing is written', async () => {
	focused('<input type="password" value="secret">', 'input');
	expect(await draftIn(1)).toBe('');
	focused('<button>Post</button>', 'button');
	expect(await draftIn(1)).toBe('');
});
