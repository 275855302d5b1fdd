import { writeNew } from './lib/write-new';

const USAGE =
	'usage: npm run new:site -- <id> [host]     (id: lower-case letters, digits and dashes; it names both files)';

const source = (id: string, host: string): string => `import { defineSite } from '../define';
import { line } from '../text';

const storyIn = (path: string): string | undefined => /\\/story\\/(\\d+)/.exec(path)?.[1];

export default defineSite({
	id: '${id}',
	name: '${id}',
	matches: ['*://${host}/*'],
	// Off until the reader turns it on; only a handful of archives are asked for at install.
	optional: true,
	// Set to true once a real page has been read with \`npm run inspect\`.
	seen: false,
	examples: ['https://${host}/story/12345'],
	story: {
		// What tells that a story is open; all other selectors start at the document.
		at: '.story-header',
		id: (_, url) => storyIn(url.pathname),
		title: '.story-header h1',
		says: {
			rating: '.rating',
			// A selector that matches nothing says "no place for it"; return [] where the page says "none".
			warning: '.warnings a',
			tag: '.tags a',
			author: '.author a',
		},
		prose: { summary: '.summary' },
	},
	// Covered from the first moment: the text and nothing around it.
	text: '.story-text',
	chapter(text) {
		const title = line(text.querySelector('h2'));
		return title ? { title } : {};
	},
});
`;

const fixture = (host: string): string => `import { type Fixture, html, words } from './lib/fixture';

// A small made-up page with the site's real structure. Every selector of the adapter must match in some page.

const fixture: Fixture = {
	pages: [
		{
			name: 'a chapter',
			url: 'https://${host}/story/12345',
			page: 'story',
			html: html(
				'The Long Shore',
				'<div class="story-header"><h1>The Long Shore</h1><p class="author"><a>tern</a></p><p class="rating">Teen</p><p class="warnings"><a>Storms</a></p><p class="tags"><a>sea</a></p><p class="summary">A light goes out.</p></div><div class="story-text"><h2>Low Water</h2><p>The water fell.</p></div>',
			),
			stories: [
				{
					id: '12345',
					title: 'The Long Shore',
					says: { rating: words('Teen'), warning: words('Storms'), tag: words('sea'), author: words('tern') },
					prose: { summary: 'A light goes out.' },
				},
			],
			chapters: [{ title: 'Low Water' }],
		},
	],
};
export default fixture;
`;

/** `npm run new:site -- ID [HOST]`: writes an adapter and its fixture that pass the contract tests as they are. */
export default async function main([id, host = `www.${id}.example`]: string[]): Promise<number> {
	if (!id || !/^[a-z][a-z0-9-]*$/.test(id)) {
		console.error(USAGE);
		return 2;
	}
	const written = await writeNew([
		[`src/sites/archives/${id}.ts`, source(id, host)],
		[`tests/sites/${id}.ts`, fixture(host)],
	]);
	if (!written) return 1;
	console.log(`Next: put in the real selectors, shape the fixture like a real page, and run
  npm run -s inspect -- --url https://${host}/… saved-page.html
  npx vitest run --project unit tests/sites.test.ts
  npm run docs:sites`);
	return 0;
}
