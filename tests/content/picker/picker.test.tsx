// @vitest-environment jsdom
import { cleanup, fireEvent, render, waitFor, within } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Picker } from '../../../src/content/picker/picker';
import type { OwnSite } from '../../../src/core/own-site';
import { speakEnglish } from '../../ui/english';
import { the } from './the';

const saved = vi.fn<(site: OwnSite) => Promise<void>>();
const close = vi.fn();
const reload = vi.fn();
let shadow: HTMLElement;
let view: ReturnType<typeof within>;

/** Every element of the page is this wide and lower the deeper it is, as if each were drawn inside its parent. */
function layOut(): void {
	for (const [n, element] of [...document.querySelectorAll('article, article *')].entries()) {
		const box = new DOMRect(0, n * 10, 100, element.firstElementChild ? 200 : 10);
		element.getBoundingClientRect = () => box;
	}
}

beforeEach(() => {
	fakeBrowser.reset();
	speakEnglish();
	for (const mock of [saved, close, reload]) mock.mockReset();
	saved.mockImplementation(async () => {});
	document.body.innerHTML = `<article><h1>The Long Shore</h1><p class="warned">Warnings: Storms, Loss</p>
<div class="words"><p>The water fell.</p><p>It rose again.</p></div></article>`;
	layOut();
	shadow = document.createElement('forewarned-veil');
	document.documentElement.append(shadow);
	const root = document.createElement('div');
	shadow.attachShadow({ mode: 'open' }).append(root);
	view = within(root);
	render(<Picker page={document} host="shore.example" save={saved} reload={reload} close={close} />, {
		container: root,
		baseElement: root,
	});
});
afterEach(() => {
	cleanup();
	shadow.remove();
	vi.restoreAllMocks();
});

const glass = () => view.getByRole('application');
const press = (name: string) => fireEvent.click(view.getByRole('button', { name }));
const key = (...keys: string[]) => {
	for (const one of keys) fireEvent.keyDown(glass(), { key: one });
};
const click = (element: Element) => {
	const { left, top } = element.getBoundingClientRect();
	fireEvent.click(glass(), { clientX: left + 1, clientY: top + 1 });
};

describe('pointing at a story', () => {
	it('goes by the keys alone, from the first place to the saved site', async () => {
		// The article; into it, and from its heading to the text.
		key('ArrowDown');
		expect(view.getByText('Text: 4 paragraphs')).toBeTruthy();
		key('ArrowDown', 'ArrowRight', 'ArrowRight');
		expect(view.getByText('Text: 2 paragraphs')).toBeTruthy();
		key('Enter');
		key('ArrowDown', 'ArrowDown');
		expect(view.getByText('Title: The Long Shore')).toBeTruthy();
		key('Enter');
		press('Not on this page');
		key('ArrowDown', 'ArrowDown', 'ArrowRight');
		expect(view.getByText('Warning: Storms, Loss')).toBeTruthy();
		key('Enter');
		press('Not on this page');
		expect(view.getAllByText(/stays unknown/)).toHaveLength(2);
		press('Save');
		expect(await view.findByText('Saved on this device for shore.example.')).toBeTruthy();
		expect(saved).toHaveBeenCalledWith({
			host: 'shore.example',
			places: {
				text: { at: 'div.words', split: false },
				title: { at: 'h1', split: false },
				warning: { at: 'p.warned', split: true },
			},
		});
		press('Reload the page');
		expect(reload).toHaveBeenCalledOnce();
	});

	it('goes by the pointer, wider and back to where it began', () => {
		click(the('.words p:last-child'));
		expect(view.getByText('Text: 1 paragraph')).toBeTruthy();
		press('Wider');
		expect(view.getByText('Text: 2 paragraphs')).toBeTruthy();
		press('Wider');
		press('Narrower');
		press('Narrower');
		expect(view.getByText('Text: 1 paragraph')).toBeTruthy();
	});

	it('takes nothing before something is chosen, and nothing that holds no words', () => {
		expect(view.getByRole('button', { name: 'Use this' })).toHaveProperty('disabled', true);
		key('Enter');
		expect(view.getByText('Where is the text of the story?')).toBeTruthy();
	});

	it('never shows a word of the story', () => {
		click(the('.words p'));
		expect(shadow.shadowRoot?.textContent).not.toContain('water');
	});

	it('shows no label that is covered', () => {
		click(the('.words p'));
		press('Use this');
		(the('h1') as HTMLElement).style.visibility = 'hidden';
		click(the('h1'));
		expect(view.getByText('Title: It’s covered now, and will be read.')).toBeTruthy();
		expect(shadow.shadowRoot?.textContent).not.toContain('Shore');
	});

	it('says when it could not be saved, and lets the reader try again', async () => {
		saved.mockRejectedValueOnce(new Error('full'));
		click(the('.words p'));
		press('Use this');
		for (let n = 0; n < 4; n++) press('Not on this page');
		press('Save');
		expect(await view.findByText('It couldn’t be saved.')).toBeTruthy();
		press('Save');
		await waitFor(() => expect(saved).toHaveBeenCalledTimes(2));
		expect(await view.findByText(/^Saved on this device/)).toBeTruthy();
	});

	it('leaves the page as it is', () => {
		const before = document.body.outerHTML;
		key('ArrowDown', 'ArrowDown', 'ArrowUp');
		click(the('.words'));
		press('Use this');
		expect(document.body.outerHTML).toBe(before);
		press('Stop pointing');
		expect(close).toHaveBeenCalledOnce();
	});
});
