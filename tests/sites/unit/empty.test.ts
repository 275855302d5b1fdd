// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { archive, FIRST_PAGE } from '../../../demo/archive';
import { siteById } from '../../../src/sites';
import { open } from '../lib/open';

// What `npm run fuzz` found: a place that is there but empty says nothing, and nothing must not be read as "none".

const site = siteById('ao3') ?? expect.fail('there is no such archive');
const page = (address: string): [Document, URL] => [
	open(archive(new URL(address))?.body ?? '', address),
	new URL(address),
];

describe.each(['rating', 'warning'] as const)('an empty place for the %s', (field) => {
	it.each(['dd', 'dd ul', 'dd li', 'dd a'])('of an opened work (%s)', (part) => {
		const [document, url] = page('https://archiveofourown.org/works/1002?view_adult=true');
		const selector = part.replace('dd', `dl.work.meta dd.${field}`);
		for (const element of document.querySelectorAll(selector)) element.replaceChildren();
		expect(site.story(document, url)?.says[field]).toBeUndefined();
	});

	it('of a card', () => {
		const [document, url] = page(FIRST_PAGE);
		const card = document.querySelector('li.blurb') ?? expect.fail('there is no card');
		for (const element of card.querySelectorAll(`.required-tags span, li.warnings, li.warnings *`)) {
			element.removeAttribute('title');
			if (!element.querySelector('*')) element.replaceChildren();
		}
		for (const element of card.querySelectorAll('li.warnings')) element.replaceChildren();
		expect(site.card(card, url)?.says[field]).toBeUndefined();
	});
});

it('one empty place for a warning beside one that says "none" leaves it open', () => {
	const [document, url] = page(FIRST_PAGE);
	const card = document.querySelector('li.blurb') ?? expect.fail('there is no card');
	card.querySelector('.required-tags')?.remove();
	const tags = card.querySelector('ul.tags') ?? expect.fail('there are no tags');
	for (const element of tags.querySelectorAll('li.warnings')) element.remove();
	tags.innerHTML += '<li class="warnings"></li><li class="warnings"><a class="tag">No Archive Warnings Apply</a></li>';
	expect(site.card(card, url)?.says.warning).toEqual({ words: [], withheld: true });
});
