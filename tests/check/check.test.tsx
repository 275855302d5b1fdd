// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Check } from '../../check/check';
import { HEAVY, UNWARNED } from '../../demo/documents/unwarned';
import { calmly } from '../../demo/prose';
import { handOverDraft } from '../../src/browser/draft';
import { defaults } from '../../src/core/settings/defaults';
import { madeEpub } from '../files/made-epub';
import { freshBrowser } from '../ui/fresh-browser';
import { store } from '../ui/store';

freshBrowser();

const prose = (paragraphs: readonly string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('');
const FILES = [
	{ name: 'one', title: 'The Quay', body: prose(calmly(4, 1)) },
	{ name: 'two', title: 'The Loft', body: prose([...calmly(2, 9), ...HEAVY.assault, ...calmly(2, 4)]) },
	{ name: 'three', title: 'The Bell', body: prose(calmly(4, 30)) },
];
const LEVELS = { 'sexual-violence': 'skip' } as const;

async function open(levels: Record<string, 'skip' | 'show'> = LEVELS) {
	await store({ ...defaults(), levels });
	render(<Check />);
	await screen.findByText('Drop a file here');
}
const choose = (name: string, content: Uint8Array | string) =>
	fireEvent.change(screen.getByLabelText('Choose a file', { selector: 'input' }), {
		target: { files: [new File([content as BlobPart], name)] },
	});
const paste = (text: string) => {
	fireEvent.input(screen.getByRole('textbox', { name: 'Or paste a text' }), { target: { value: text } });
	fireEvent.click(screen.getByRole('button', { name: 'Check this text' }));
};

describe('checking a file', () => {
	it('says in how many chapters something may be, where, and from where on nothing is', async () => {
		await open();
		choose('shore.epub', madeEpub({ files: FILES }));
		expect(await screen.findByText(/may be in 1 of 3 chapters\. From chapter 3 on/)).toBeTruthy();
		const table = screen.getByRole('table', { name: 'Map of the story' });
		const row = within(table).getByRole('row', { name: /^Sexual violence/ });
		expect(
			within(row)
				.getAllByRole('cell')
				.map(({ textContent }) => textContent),
		).toEqual(['', expect.stringContaining('very likely'), '']);
		expect(within(table).getByRole('link', { name: '2. The Loft' }).getAttribute('href')).toBe('#chapter-2');
		expect(screen.getByText('The file has no place for warnings or a rating.')).toBeTruthy();
	});

	it('never calls a story safe: where nothing is found, it says that it can miss things', async () => {
		await open();
		choose('calm.txt', calmly(6, 2).join('\n\n'));
		expect(await screen.findByText(/Nothing was found that you asked .* can miss things/)).toBeTruthy();
		expect(document.body.textContent).not.toMatch(/\bsafe\b|harmless/i);
	});

	it('shows what is set to show when that is asked for', async () => {
		await open({ 'sexual-violence': 'show' });
		choose('shore.epub', madeEpub({ files: FILES }));
		fireEvent.click(await screen.findByRole('switch', { name: 'Topics set to Show, too' }));
		expect(screen.getByRole('rowheader', { name: 'Sexual violence' })).toBeTruthy();
	});

	it('looks through texts though that is turned off for pages: who comes here asks for it', async () => {
		await store({ ...defaults(), levels: LEVELS, scanner: { ...defaults().scanner, on: false } });
		render(<Check />);
		await screen.findByText('Drop a file here');
		paste(UNWARNED);
		expect(await screen.findByRole('rowheader', { name: 'Sexual violence' })).toBeTruthy();
	});

	it('says what is the matter with a file, and takes another', async () => {
		await open();
		choose('a.epub', madeEpub().slice(0, 500));
		expect(await screen.findByText(/damaged or incomplete/)).toBeTruthy();
		choose('shore.epub', madeEpub());
		expect(await screen.findByRole('heading', { name: 'The Long Shore' })).toBeTruthy();
	});

	it('tells of chapters that nobody could look through', async () => {
		await open();
		const greek = 'Τα καράβια ήταν στο λιμάνι και το πρωί είχε έρθει. '.repeat(30);
		choose('a.epub', madeEpub({ files: [{ name: 'one', title: 'One', body: `<p>${greek}</p>` }] }));
		expect(await screen.findByText(/Not looked through: the language/)).toBeTruthy();
	});
});

describe('checking a draft', () => {
	it('has the words of archives to take, and asks nothing about age', async () => {
		await open();
		paste(UNWARNED);
		await screen.findByRole('heading', { name: 'The Mill Road' });
		fireEvent.click(screen.getByRole('radio', { name: 'I wrote it' }));
		expect(screen.getByText('Rape/Non-Con')).toBeTruthy();
		expect(screen.getByRole('button', { name: 'Copy for Archive of Our Own' })).toBeTruthy();
		expect(screen.getByText(/never guessed from a text/)).toBeTruthy();
		expect(screen.queryByText('A forewarned copy')).toBeNull();
	});

	it('takes a draft that was handed over, once', async () => {
		await handOverDraft(UNWARNED);
		location.hash = '#draft';
		render(<Check />);
		expect(await screen.findByRole('heading', { name: 'The Mill Road' })).toBeTruthy();
		expect(screen.getByText('What readers may want to be warned of')).toBeTruthy();
		location.hash = '';
		const { takeDraft } = await import('../../src/browser/draft');
		await waitFor(async () => expect(await takeDraft()).toBeUndefined());
	});
});
