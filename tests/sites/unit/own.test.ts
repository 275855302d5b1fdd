import { describe, expect, it } from 'vitest';
import type { OwnSite } from '../../../src/core/own-site';
import { ownSite } from '../../../src/sites/own';
import { idFor, proposal } from '../../../src/sites/proposal';
import { open } from '../lib/open';

const URL_ = 'https://shore.example/tales/7?part=2';
const DATA: OwnSite = {
	host: 'shore.example',
	places: {
		text: { at: '#story', split: false },
		title: { at: 'h1', split: false },
		rating: { at: '.rated', split: true },
		warning: { at: '.warned', split: true },
		tag: { at: '.tags a', split: false },
	},
};
const page = (labels: string) =>
	open(`<title>Shore</title><h1>The Long Shore</h1>${labels}<div id="story"><p>The water fell.</p></div>`, URL_);
const read = (labels: string) => {
	const document = page(labels);
	return ownSite(DATA, document)?.story(document, new URL(URL_));
};

describe('a site that its reader pointed out', () => {
	it('is read where they pointed', () => {
		const story = read(
			'<p class="rated">Rating: Teen</p><p class="warned">Storms, Loss</p><p class="tags"><a>sea</a></p>',
		);
		expect(story).toMatchObject({
			site: 'shore.example',
			id: '/tales/7?part=2',
			title: 'The Long Shore',
			says: {
				rating: { words: ['Teen'], withheld: false },
				warning: { words: ['Storms', 'Loss'], withheld: false },
				tag: { words: ['sea'], withheld: false },
			},
		});
	});

	it('knows unknown, none and withheld apart', () => {
		expect(read('')?.says).toEqual({});
		expect(read('<p class="warned"></p>')?.says).toEqual({});
		expect(read('<p class="warned">Warnings: None</p>')?.says.warning).toEqual({ words: [], withheld: false });
		expect(read('<p class="rated">Not Rated</p>')?.says.rating).toEqual({ words: [], withheld: true });
	});

	it('opens no story on a page without the text', () => {
		const document = open('<h1>Contents</h1>', URL_);
		expect(ownSite(DATA, document)?.kind(document, new URL(URL_))).toBe('other');
	});

	it('passes over places that no browser understands', () => {
		const document = page('<p class="warned">Storms</p>');
		const broken = { at: 'p..warned', split: false };
		const without = ownSite({ ...DATA, places: { ...DATA.places, tag: broken } }, document);
		expect(without?.story(document, new URL(URL_))?.says).toEqual({ warning: { words: ['Storms'], withheld: false } });
		expect(ownSite({ ...DATA, places: { text: broken } }, document)).toBeUndefined();
	});
});

describe('a proposal', () => {
	it.each([
		['www.shore.example', 'shore'],
		['tales.shore.example', 'tales-shore'],
		['42.example', 'site'],
	])('is named after its host: %s', (host, id) => {
		expect(idFor(host)).toBe(id);
	});

	it('holds every place, and stays source code whatever a place is called', () => {
		const source = proposal({ ...DATA, places: { ...DATA.places, tag: { at: `[role="a'b"] a`, split: false } } });
		for (const part of ["id: 'shore'", "text: '#story'", "warning: split('.warned')", `tag: '[role="a\\'b"] a'`]) {
			expect(source).toContain(part);
		}
	});

	it('needs nothing that it does not use', () => {
		expect(proposal({ ...DATA, places: { text: DATA.places.text } })).not.toMatch(/lines|type Pick/);
	});
});
