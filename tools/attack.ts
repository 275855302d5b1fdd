import { parseArgs } from 'node:util';
import { CARDS } from '../demo/hostile/cards.ts';
import { DOCUMENTS } from '../demo/hostile/documents.ts';
import { NAMED, NAMED_EACH } from '../demo/hostile/fields.ts';
import { HOSTILE } from '../demo/hostile/hostile.ts';
import { PASSAGES } from '../demo/hostile/passages.ts';
import { type Attack, attack, type Place } from '../tests/e2e/helpers/attack.ts';
import { newReader, type Reader } from '../tests/e2e/helpers/reader.ts';
import { findBrowser } from './lib/browser/find.ts';
import { BROWSERS, type BrowserName } from './lib/browser/name.ts';
import { build } from './lib/build/build.ts';

/** Seconds after which a page is given up. */
const LONGEST = 60;

const at = (places: readonly Place[], tricks: object): Attack[] =>
	Object.keys(tricks).flatMap((trick) => places.map((place) => ({ trick, place })));

const ALL: readonly Attack[] = [
	...at(['list', 'chapter'], HOSTILE),
	...at(['list', 'chapter'], HOSTILE).map((one) => ({ ...one, query: 'stream=4&break=late' })),
	...at(['list'], CARDS),
	...at(['list'], DOCUMENTS),
	...at(['list', 'chapter'], NAMED),
	...at(['list', 'chapter'], NAMED_EACH),
	...at(['passages'], PASSAGES),
];

/** What did not hold of one page, in a word for the table and in full. */
async function tryOne(reader: Reader, one: Attack): Promise<string> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<string[]>((resolve) => {
		timer = setTimeout(() => resolve([`not over after ${LONGEST} s`]), LONGEST * 1000);
	});
	try {
		return (await Promise.race([attack(reader, one), late])).join('; ');
	} catch (error) {
		return `thrown: ${error instanceof Error ? error.message.split('\n')[0] : error}`;
	} finally {
		clearTimeout(timer);
		await reader.tidy();
	}
}

type Row = Map<string, string>;

async function tryAll(name: BrowserName, attacks: readonly Attack[], modes: readonly string[], rows: Map<string, Row>) {
	const reader = await newReader(name);
	try {
		for (const mode of modes) {
			for (const one of attacks) {
				const broken = await tryOne(reader, { ...one, strict: mode === 'strict' });
				const title = `${one.trick}, ${one.place}${one.query ? ', before the answer' : ''}`;
				const row: Row = rows.get(title) ?? new Map();
				rows.set(title, row.set(`${name} ${mode}`, broken === '' ? 'held' : 'NOT HELD'));
				if (broken) console.log(`${name}, ${mode}: ${title}: ${broken}`);
			}
		}
	} finally {
		await reader.leave();
	}
}

/**
 * `npm run attack -- --only '^form-' --browser firefox --mode strict`: shows every page of `demo/hostile` to a browser
 * with Forewarned in it, and prints what held, as a table. Answers with 1 if something did not.
 */
export default async function attackAll(args: string[]): Promise<number> {
	const { values } = parseArgs({
		args,
		options: { only: { type: 'string', default: '' }, browser: { type: 'string' }, mode: { type: 'string' } },
	});
	const only = new RegExp(values.only);
	const attacks = ALL.filter(({ trick, place }) => only.test(`${trick}, ${place}`));
	const modes = values.mode ? [values.mode] : ['default', 'strict'];
	const names = BROWSERS.filter((name) => (!values.browser || name === values.browser) && findBrowser(name));
	const rows = new Map<string, Row>();
	for (const name of names) {
		await build(name === 'firefox' ? 'firefox' : 'chrome');
		await tryAll(name, attacks, modes, rows);
	}
	const columns = names.flatMap((name) => modes.map((mode) => `${name} ${mode}`));
	console.log(`| page | ${columns.join(' | ')} |\n|---|${columns.map(() => '---|').join('')}`);
	for (const [title, row] of rows)
		console.log(`| ${title} | ${columns.map((column) => row.get(column)).join(' | ')} |`);
	const broken = [...rows.values()].flatMap((row) => [...row.values()]).filter((what) => what !== 'held').length;
	console.log(`${rows.size} pages, ${broken} results that did not hold`);
	return broken > 0 ? 1 : 0;
}
