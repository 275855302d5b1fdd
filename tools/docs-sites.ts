import { readFile, writeFile } from 'node:fs/promises';
import { FIELDS } from '../src/core/story';
import { type Site, sites } from '../src/sites';

const FILE = 'docs/sites.md';

/** What the software behind some archives was tried on, where the archive itself was not. */
const SOFTWARE: Readonly<Record<string, string>> = {
	efiction: 'its software, run with made-up stories',
	otw: 'its software, on another archive',
	xenforo: 'its software, on another forum',
	fanfiction: 'its software, on another archive',
	madara: 'its theme, on another site',
};
/** What is said of archives that can hardly be opened any more; their addresses stay for those who turned them on. */
const GONE: Readonly<Record<string, string>> = {
	libraryofmoria: 'its stories were moved to Archive of Our Own, the address is gone as others tell',
	mugglenet: 'its stories were moved to Archive of Our Own, the first address is gone as others tell',
	naiceanilme: 'the address is gone as others tell',
};
/** When and on what an adapter was tried last; said in words that promise nothing. */
function state({ id, seen, engine }: Site): string {
	if (typeof seen === 'string') return seen;
	const on = (engine && SOFTWARE[engine]) ?? 'untested on a live page';
	return id in GONE ? `${on}; ${GONE[id]}` : on;
}
const hosts = (site: Site): string =>
	[...new Set(site.matches.map((pattern) => pattern.replace(/^\*:\/\/|\/\*?$/g, '').replace(/^www\./, '')))].join(
		', ',
	) || 'told by its structure';
const table = (rows: readonly Site[]): string =>
	[
		'| site | addresses | software | last checked |',
		'|---|---|---|---|',
		...rows.map((site) => `| ${site.name} | ${hosts(site)} | ${site.engine ?? '–'} | ${state(site)} |`),
	].join('\n');

/** The page of supported sites, from their adapters. */
export function page(all: readonly Site[] = sites): string {
	const byName = [...all].sort((a, b) => a.name.localeCompare(b.name, 'en'));
	const core = byName.filter((site) => !site.optional);
	const more = byName.filter((site) => site.optional);
	const seen = all.filter((site) => site.seen).length;
	return `# Supported sites

<!-- Written by \`npm run docs:sites\` from src/sites/archives; do not edit by hand. -->

${all.length} sites; ${seen} of them were read on saved real pages: the day says when the adapter was last run on them. The
others were written from what other readers of these sites have published about their structure, and say what was
read instead, or "untested on a live page": what they cannot find stays unknown, it never counts as "none". Fields that are read where a site has them: ${FIELDS.join(', ')}, words, chapters,
dates, summary, notes, neighbouring chapters.

## Asked for at install

${table(core)}

## Off until you turn them on

In the popup on the site, or in the options.

${table(more)}

PDF files cannot be read. On any other page, "Read this page" in the popup looks for the text by itself;
where it is wrong, or the site has labels, "Show Forewarned where the story is" remembers the places you point at.
`;
}

/** Writes docs/sites.md; with \`--check\` only says whether it is up to date. */
export default async function main([flag]: string[]): Promise<number> {
	const text = page();
	if (flag !== '--check') {
		await writeFile(FILE, text);
		console.log(`Wrote ${FILE}: ${sites.length} sites.`);
		return 0;
	}
	const current = await readFile(FILE, 'utf8').catch(() => '');
	if (current === text) return 0;
	console.error(`${FILE} is out of date: run npm run docs:sites`);
	return 1;
}
