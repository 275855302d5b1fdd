import { describe, expect, it } from 'vitest';
import { namesFiction, readsLikeStory } from '../../../src/sites/engines/fiction';
import { readHeaders } from '../../../src/sites/engines/header-lines';
import { prose } from '../../../src/sites/text';
import { open } from '../lib/open';

const TALK =
	'<p>“Is it out?” Ann asked, and nobody at the window said a word for as long as the tide took to turn.</p>';
const TOLD =
	'<p>Rain came in off the water before the shop opened, and the lamp burned in the upper window all night.</p>';
const LINKED =
	'<p>I liked <a href="/a">this one</a> and <a href="/b">that one</a>, and wrote about <a href="/c">both</a>.</p>';

function post(html: string, title = 'Low Water', tags: readonly string[] = []) {
	const text = open(`<div>${html}</div>`, 'https://example.org/').querySelector('div');
	if (!text) throw new Error('no text');
	const lines = prose(text);
	return { text, lines, title, tags, headers: readHeaders(lines) };
}

describe('a post reads like a story', () => {
	it('by the lines above it, by a tag, or by its heading', () => {
		expect(readsLikeStory(post('<p>Warnings: loss</p>'))).toBe(true);
		expect(readsLikeStory(post(TOLD, 'Low Water', ['One-Shot']))).toBe(true);
		for (const title of ['Low Water, Chapter Two', 'Kapitel 3', 'Глава 5', '第三話 引き潮', 'Epilogue']) {
			expect(readsLikeStory(post(TOLD, title)), title).toBe(true);
		}
	});

	it('by being long prose in which people speak', () => {
		expect(readsLikeStory(post(`${TALK}${TOLD}`.repeat(16)))).toBe(true);
		expect(readsLikeStory(post(TALK))).toBe(false);
	});

	it('not by being long', () => {
		expect(readsLikeStory(post(`${TOLD}${LINKED}`.repeat(80)))).toBe(false);
		expect(readsLikeStory(post(`<h2>Notes</h2>${TOLD}<ul><li>One</li><li>Two</li></ul>`.repeat(40)))).toBe(false);
	});

	it('knows tags of stories however they are spelled', () => {
		expect(['slow burn', 'Slow-Burn', 'hurt/comfort', 'Fan Fiction', '#drabble'].every(namesFiction)).toBe(true);
		expect(['books', 'review', 'death', 'fictional maps'].some(namesFiction)).toBe(false);
	});
});
