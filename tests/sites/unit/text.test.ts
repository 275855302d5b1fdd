import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/sites/date';
import { count, line, prose } from '../../../src/sites/text';

const body = (html: string): Element => new JSDOM(`<body>${html}</body>`).window.document.body;

describe('text of elements', () => {
	it('is one line with single spaces', () => {
		expect(line(body(' a <b>b</b>\n\t c\u00a0d '))).toBe('a b c d');
		expect(line(undefined)).toBe('');
	});

	it('keeps the lines of blocks and breaks, and nothing that is not read', () => {
		const html = '<p>One\n two</p><div>Three<br>four <i>and</i> five</div><script>x</script><style>y</style><p> </p>';
		expect(prose(body(html))).toBe('One two\nThree\nfour and five');
	});

	it('leaves out what it is told to', () => {
		expect(prose(body('<h2>Title <small>STUB</small></h2>'), 'small')).toBe('Title');
	});
});

describe('count', () => {
	it.each([
		['12,345 words', 12345],
		['12.345', 12345],
		['12 345', 12345],
		['1,572 Chapters', 1572],
		['226k+', 226000],
		['2.7K', 2700],
		['1.2M', 1200000],
		['3', 3],
		['?', undefined],
		['', undefined],
		[undefined, undefined],
	])('%s is %s', (text, expected) => {
		expect(count(text)).toBe(expected);
	});

	it('reads every whole number back, with and without separators', () => {
		fc.assert(fc.property(fc.nat(99_999_999), (n) => count(n.toLocaleString('en-US')) === n && count(String(n)) === n));
	});
});

describe('isoDate', () => {
	it.each([
		['2026-10-08', '2026-10-08'],
		['2026-10-08T12:00:00.000Z', '2026-10-08'],
		['08 Oct 2026', '2026-10-08'],
		['8th October 2026', '2026-10-08'],
		['Oct 8, 2026', '2026-10-08'],
		['October 8th, 2026', '2026-10-08'],
		['10/08/2026', '2026-10-08'],
		['10-08-26', '2026-10-08'],
		['09-13-99', '1999-09-13'],
		['13/45/2026', undefined],
		['17 Foo 2026', undefined],
		['yesterday', undefined],
	])('%s is %s', (text, expected) => {
		expect(isoDate(text)).toBe(expected);
	});
});
