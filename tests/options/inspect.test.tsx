// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import ao3 from '../sites/ao3';
import { catchSavedFiles } from '../ui/saved-files';
import { eachInFreshBrowser, open } from './open';

eachInFreshBrowser();

const choose = (name: string, text: string) =>
	fireEvent.change(screen.getByLabelText('Choose a saved page', { selector: 'input' }), {
		target: { files: [new File([text], name)] },
	});
const address = (url: string) =>
	fireEvent.input(screen.getByRole('textbox', { name: /saved from/ }), { target: { value: url } });
const page = (kind: 'story' | 'list') => {
	const found = ao3.pages.find((one) => one.page === kind);
	if (!found) throw new Error(`the fixture has no ${kind}`);
	return found;
};

describe('what we see on a saved page', () => {
	it('is the archive, the kind of page and what the story says', async () => {
		await open('inspect');
		const { url, html, stories } = page('story');
		address(url);
		choose('saved.html', html);
		expect(await screen.findByText(/an opened story, 1 story$/)).toBeTruthy();
		expect(screen.getByText('Archive of Our Own')).toBeTruthy();
		expect(screen.getByText(stories?.[0]?.title ?? '-')).toBeTruthy();
		expect(screen.getByText(/^Rating: /)).toBeTruthy();
	});

	it('is every card of a list, with the topics their labels declare', async () => {
		await open('inspect');
		const { url, html, stories } = page('list');
		address(url);
		choose('saved.html', html);
		expect(await screen.findByText(new RegExp(`a list of stories, ${stories?.length} stories$`))).toBeTruthy();
		expect(screen.getAllByText(/^Graphic violence: Warning, “Graphic Depictions Of Violence”$/).length).toBeGreaterThan(
			0,
		);
	});

	it('tells "none" from "declines to say"', async () => {
		await open('inspect');
		choose('a.txt', 'The Long Shore\nby tern\n\nWarnings: none\n\nRating: Not Rated\n\nThe water fell.');
		expect(await screen.findByText('Warning: it says none')).toBeTruthy();
		expect(screen.getByText('Rating: it chooses not to say')).toBeTruthy();
	});

	it('is nothing on a page of no archive, whatever its scripts would do', async () => {
		await open('inspect');
		choose(
			'page.html',
			'<title>Recipes</title><p>Soup</p><script>globalThis.wasRun = true</script><img src="x" onerror="wasRun = true">',
		);
		expect(await screen.findByText('Not an archive Forewarned knows')).toBeTruthy();
		expect(screen.getByText('Nothing here could be read as a story.')).toBeTruthy();
		expect('wasRun' in globalThis).toBe(false);
	});

	it('can be saved without its words, under a name without them', async () => {
		const saved = catchSavedFiles();
		await open('inspect');
		const { url, html, stories } = page('story');
		const [title = ''] = stories?.map((story) => story.title) ?? [];
		expect(html).toContain(title);
		address(url);
		choose(`${title}.html`, html);
		const button = await screen.findByRole('button', {
			name: 'Save its structure without the words',
			description: /^For a report/,
		});
		button.focus();
		expect(document.activeElement).toBe(button);
		fireEvent.click(button);
		const [file] = saved;
		expect(file?.name).toBe('ao3-structure.html');
		const text = await file?.content.text();
		expect(text).toContain('class="rating tags"');
		expect(text).not.toContain(title);
	});

	it('says so when the address is none', async () => {
		await open('inspect');
		address('my disk');
		expect(screen.getByText(/“my disk” isn’t a web address/)).toBeTruthy();
	});
});
