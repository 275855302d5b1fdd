import type { Settings } from '../../../src/core/settings/schema.ts';
import { popupShot } from './popup.ts';
import { marked, press, untilThere } from './press.ts';
import { CAREFUL, LATELY, RULED, VEILING } from './readers.ts';
import { BROKEN_LIST, COMMENTED, DECLARED, ENTIRE, LIST, UNDECLARED } from './scenes.ts';
import type { Stage } from './stage.ts';
import { steady } from './steady.ts';

/** A state of the extension that a picture shows. */
export interface State {
	/** The beginning of its files' names. */
	readonly id: string;
	/** What is to be seen, in a line. */
	readonly line: string;
	/**
	 * What it takes: `chromium`, where closed shadow roots and the popup can be reached; `breakable`, besides, a
	 * build that can be broken on purpose. Missing: any browser.
	 */
	readonly needs?: 'chromium' | 'breakable';
	/** Whether README or the store listing shows it: that picture, desktop and light, is kept in git. */
	readonly listed?: true;
	/** Brings it about and takes the picture. */
	take(stage: Stage): Promise<Uint8Array>;
}

/** What a reader with these settings sees at an address, after doing something there. */
const at =
	(settings: Partial<Settings>, address: string, then: (stage: Stage) => Promise<unknown> = async () => undefined) =>
	async (stage: Stage): Promise<Uint8Array> => {
		await stage.reader(settings);
		await stage.page.goto(address);
		await then(stage);
		return steady(stage.page);
	};

/** A page of the extension's own. */
const own =
	(settings: Partial<Settings>, path: string, rest?: object) =>
	async (stage: Stage): Promise<Uint8Array> => {
		await stage.reader(settings, rest);
		// From one part of the options to another there would be no new page.
		await stage.page.goto('about:blank');
		await stage.launched.openOwn(path, stage.page);
		return steady(stage.page);
	};

const judged = ({ page }: Stage) => marked(page, 'li.blurb:last-child', 'show');
/** Waits for a piece of ours in what a selector names and brings it to the upper part of the screen: 3 is the third. */
const toPiece = async ({ page }: Stage, within: string, part: number) => {
	const piece = `${within} forewarned-veil`;
	await untilThere(page, piece);
	await page.evaluate(
		(piece, part) => {
			const at = document.querySelector(piece)?.getBoundingClientRect().top ?? 0;
			scrollBy(0, at - innerHeight / part);
		},
		piece,
		part,
	);
};
const toPassage = (stage: Stage) => toPiece(stage, '.userstuff', 3);
const toSheet = (stage: Stage) => toPiece(stage, '#chapters', 4);
const toComment = (stage: Stage) => toPiece(stage, '.thread', 3);
const opened = (how: string) => async (stage: Stage) => {
	await press(stage.page, how);
	await toPassage(stage);
};

/** All states, in the order of the overview. */
export const STATES: readonly State[] = [
	{
		id: 'list',
		listed: true,
		line: 'A list: a story with a badge, one that is skipped to a line, one that is veiled.',
		take: at(CAREFUL, LIST, judged),
	},
	{
		id: 'list-reasons',
		line: 'The same list: what can be decided about one of its stories once and for all.',
		needs: 'chromium',
		take: at(CAREFUL, LIST, async (stage) => {
			await judged(stage);
			await press(stage.page, 'choices_more');
		}),
	},
	{
		id: 'gate-declared',
		line: 'The gate before a story: what its author declares.',
		take: at(CAREFUL, DECLARED, ({ page }) => untilThere(page, 'forewarned-gate')),
	},
	{
		id: 'gate-found',
		listed: true,
		line: 'The gate before a story that declares nothing: what its text may contain, and where.',
		take: at(VEILING, UNDECLARED, ({ page }) => untilThere(page, 'forewarned-gate')),
	},
	{
		id: 'passages-veiled',
		listed: true,
		line: 'Reading on: passages veiled in place.',
		needs: 'chromium',
		take: at(VEILING, UNDECLARED, opened('gate_choice_veiled')),
	},
	{
		id: 'passages-skipped',
		line: 'Reading on: passages folded to a line each.',
		needs: 'chromium',
		take: at(VEILING, UNDECLARED, opened('gate_choice_skipped')),
	},
	{
		id: 'entire-work',
		line: 'A whole work on one page: each chapter that needs it asks before its own text.',
		take: at(VEILING, ENTIRE, toSheet),
	},
	{
		id: 'comments',
		line: 'Comments under a chapter, where their reader wants them read: one is veiled, its writer and date stay.',
		take: at({ levels: { vomit: 'blur' }, comments: true }, COMMENTED, toComment),
	},
	{
		id: 'keys',
		line: 'The keys that go from passage to passage, listed under a question mark; beside the text the chapter’s map.',
		needs: 'chromium',
		take: at(VEILING, UNDECLARED, async (stage) => {
			await opened('gate_choice_veiled')(stage);
			await stage.page.keyboard.type('?');
		}),
	},
	{
		id: 'notice',
		line: 'Something went wrong: the page is shown after two seconds, and nobody is left to think it was checked.',
		needs: 'breakable',
		take: at(CAREFUL, BROKEN_LIST, ({ page }) => untilThere(page, 'html > forewarned-veil')),
	},
	{
		id: 'popup-story',
		listed: true,
		line: 'The popup on a story: what was done, why, and what can be changed right here.',
		needs: 'chromium',
		take: async (stage) => {
			await at(VEILING, UNDECLARED, opened('gate_choice_veiled'))(stage);
			return popupShot(stage);
		},
	},
	{
		id: 'popup-list',
		line: 'The popup on a list.',
		needs: 'chromium',
		take: async (stage) => {
			await at(CAREFUL, LIST, judged)(stage);
			return popupShot(stage);
		},
	},
	{
		id: 'options-topics',
		listed: true,
		line: 'Options: a level for each topic, or for a group of them.',
		take: own(CAREFUL, 'options/index.html#/topics'),
	},
	{
		id: 'options-rules',
		line: 'Options: rules of the reader’s own, a line each.',
		take: own(RULED, 'options/index.html#/rules'),
	},
	{
		id: 'options-reading',
		line: 'Options: how veils look and open, and how carefully texts are read.',
		take: own(CAREFUL, 'options/index.html#/reading'),
	},
	{
		id: 'options-lately',
		line: 'Options: what was done lately, counted on the device, to be turned off and erased.',
		take: own(CAREFUL, 'options/index.html#/lately', { lately: LATELY }),
	},
	{
		id: 'first-page',
		line: 'The first page: a minute, and nothing on it has to be answered.',
		take: own({}, 'welcome/index.html'),
	},
	{
		id: 'practice',
		line: 'The practice page: alert, blur and skip on a made-up story, before anyone has to trust them.',
		take: own({}, 'practice/index.html'),
	},
];
