// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/content/picker/place';
import { wordsAt } from '../../../src/sites/own';
import { the } from './the';

const read = (selector: string) => wordsAt(document, placeOf('warning', the(selector)));

beforeEach(() => {
	document.body.innerHTML = `<ul id="list"><li>Storms</li><li>Loss, of a kind</li></ul>
<p id="links">Warnings: <a>Storms</a>, <a>Loss, of a kind</a></p>
<p id="plain">Warnings: Storms, Loss</p>
<p id="mostly">Warnings: storms at sea and much loss, see the <a>help</a></p>
<p id="empty"> </p>`;
});

describe('what is read where a reader points', () => {
	it.each([
		['#list', ['Storms', 'Loss, of a kind']],
		['#links', ['Storms', 'Loss, of a kind']],
		['#plain', ['Storms', 'Loss']],
		['#mostly', ['storms at sea and much loss', 'see the help']],
		['#links a', ['Storms']],
	])('%s', (selector, words) => {
		expect(read(selector)).toEqual(words);
	});

	it('is unknown, not none, where nothing stands', () => {
		expect(read('#empty')).toBeUndefined();
	});
});
