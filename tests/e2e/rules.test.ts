import { expect, it } from 'vitest';
import { UNWARNED_MARK } from '../../demo/documents/unwarned.ts';
import { readRule } from '../../src/core/query/index.ts';
import { inEachBrowser } from './helpers/browsers.ts';
import { beginWatched, canRead, framesOf, untilReadable } from './helpers/frames.ts';
import { addresses } from './helpers/own-pages.ts';
import { gateText, press } from './helpers/pieces.ts';
import { readerIn } from './helpers/reader.ts';
import { CALM, SECOND, unwarnedFile } from './helpers/unwarned.ts';

/** Nothing but rules asks for anything. */
const SHOWN = { 'sexual-violence': 'show', medical: 'show', needles: 'show', captivity: 'show' } as const;

const rules = (...lines: string[]) => lines.map((line, i) => readRule(line, `r-${i}`).rule);

inEachBrowser('a rule for passages', (name) => {
	const story = unwarnedFile();
	const reader = readerIn(name);
	const open = () => beginWatched(reader, story, UNWARNED_MARK, SECOND);

	it('veils them without a gate, says which rule it was and leads to it', async () => {
		await reader.set({ levels: SHOWN, rules: rules('blur in:passage topic:sexual-violence') });
		const page = await open();
		await untilReadable(page, CALM);
		expect(await page.$('forewarned-gate')).toBeNull();
		expect(await canRead(page, SECOND)).toBe(false);
		await press(page, 'passages_more');
		const bar = await page.$$eval('forewarned-veil', ([first]) => first?.shadowRoot?.textContent ?? '');
		expect(bar).toContain('Your rule: Sexual violence');
		expect((await framesOf(page)).leaks.filter(({ text }) => text.includes(SECOND))).toEqual([]);
		await press(page, 'choices_change_rule');
		await expect
			.poll(() => addresses(reader.own))
			.toContainEqual(expect.stringMatching(/options\/index\.html#\/rules\/r-0$/));
	});

	it('without a place gates first, and veils what it asks for', async () => {
		await reader.set({ levels: SHOWN, rules: rules('blur topic:sexual-violence found:any') });
		const page = await open();
		expect(await gateText(page)).toContain('Your rule: Sexual violence, in the text');
		await press(page, 'gate_choice_veiled');
		await untilReadable(page, CALM);
		expect(await canRead(page, SECOND)).toBe(false);
	});
});
