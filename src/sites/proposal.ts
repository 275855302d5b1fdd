import type { OwnSite, SelectorPlace } from '../core/own-site';

/** A text as it stands in source code. */
const quoted = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, ' ')}'`;

/** `stories.example.org` as an adapter's id: letters, digits and dashes. */
export const idFor = (host: string): string => {
	const id = host
		.toLowerCase()
		.replace(/^www\./, '')
		.replace(/\.[a-z]+$/, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[^a-z]+|-$/g, '');
	return id || 'site';
};

const pick = ({ at, split }: SelectorPlace): string => (split ? `split(${quoted(at)})` : quoted(at));

/** For labels that stand in one text: the words between its commas, without the name before them. */
const SPLIT = `
const split = (selector: string): Pick => (root) => {
	const words = lines(root, selector).flatMap((text) => text.replace(/^[^:,;]{1,30}:\\s*/, '').split(/\\s*[,;|]\\s*/));
	return words.length > 0 ? words : undefined;
};`;

/**
 * An adapter's source from what a reader pointed out: the places and the host, nothing of any page. It is a
 * proposal: whoever takes it up looks at other pages of the site, and adds the fixture.
 */
export function proposal({ host, places }: OwnSite): string {
	const { text, title, ...labels } = places;
	const said = Object.entries(labels).filter((entry): entry is [string, SelectorPlace] => entry[1] !== undefined);
	const says = said.map(([field, place]) => `\t\t\t${field}: ${pick(place)},`);
	const splits = said.some(([, { split }]) => split);
	const id = idFor(host);
	const lines = [
		`// A proposal for src/sites/archives/${id}.ts, pointed out on ${host} by a reader.`,
		`// Try it with: npm run -s inspect -- --url https://${host}/… saved-page.html`,
		"import { defineSite } from '../define';",
		...(splits ? ["import type { Pick } from '../layout';", "import { lines } from '../text';", SPLIT] : []),
		'',
		'export default defineSite({',
		`\tid: ${quoted(id)},`,
		`\tname: ${quoted(host)},`,
		`\tmatches: [${quoted(`*://${host}/*`)}],`,
		'\toptional: true,',
		'\tseen: true,',
		`\texamples: [${quoted(`https://${host}/`)}],`,
		'\tstory: {',
		`\t\tat: ${quoted(text.at)},`,
		'\t\tid: (_, url) => url.pathname + url.search,',
		`\t\ttitle: ${quoted(title?.at ?? 'title')},`,
		'\t\turl: (_, url) => url.href,',
		...(says.length > 0 ? ['\t\tsays: {', ...says, '\t\t},'] : ['\t\tsays: {},']),
		'\t},',
		`\ttext: ${quoted(text.at)},`,
		'});',
		'',
	];
	return lines.join('\n');
}
