import { writeFile } from 'node:fs/promises';
import { TOPIC_GROUPS, type TopicGroup } from '../src/core/topic';
import { languages, localeFile, textsOf } from './lib/locales/files';
import { fileOf } from './lib/locales/order';
import { topicKey } from './lib/locales/topic-line';
import { writeNew } from './lib/write-new';

const USAGE = `usage: npm run new:topic -- <id> [group] [--scan]
  id: lower-case letters and dashes, as readers would say it ("thunder-storms"); it names the files
  group: ${TOPIC_GROUPS.join(', ')}; other, if missing
  --scan: a lexicon for the scanner, too`;

/** `thunder-storms` as a name for readers: `Thunder storms`. */
const nameOf = (id: string): string => (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' ');

/** A topic's line in English: its name, one kind sentence that spoils nothing, and words people search for it by. */
export const topicLine = (id: string): string =>
	`${nameOf(id)}\n${nameOf(id)} are seen or mentioned.\n${id.replaceAll('-', ' ')}`;

/** The file of a topic: its group, what holds until a reader sets a level, and the words by which labels name it. */
export const topicSource = (
	id: string,
	group: TopicGroup,
	scanned: boolean,
): string => `import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: '${id}',
	group: '${group}',
	scanned: ${scanned},
	weighty: false,
	level: 'show',
};

export default topic;

// The notation is told of in core/recognise/notation.ts: \`drown*\`, \`alcohol abuse|use\`, \`=sa\`.
export const terms: Terms = {
	en: '${id.replaceAll('-', ' ')}',
};

/** Where it stands in the lists of others, in their words. */
export const maps: Maps = {};
`;

/** The lexicon of a topic: classes of words that count in combination. */
export const lexiconSource = (id: string): string => `import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: '${id}',
	cues: {
		// 3 leaves little doubt, 2 usually means it, 1 needs company.
		act: { 3: '${id.replaceAll('-', '_')}', 1: 'sky cloud+' },
	},
	combinations: [{ cue: 'act', worth: 1 }],
});
`;

const SCANNED = `  sentences of your own that must hit and that must not, in tests/scan/sentences
  small scenes that hold it and that only sound like it, in tests/scan/scenes`;

const isGroup = (name: string): name is TopicGroup => (TOPIC_GROUPS as readonly string[]).includes(name);

/** `npm run new:topic -- ID [GROUP] [--scan]`: writes a topic's skeleton and prints what is left to do. */
export default async function main(args: string[]): Promise<number> {
	const [id = '', group = 'other'] = args.filter((arg) => !arg.startsWith('--'));
	const scanned = args.includes('--scan');
	if (!/^[a-z]+(?:-[a-z]+)*$/.test(id) || !isGroup(group)) {
		console.error(USAGE);
		return 2;
	}
	const files: [string, string][] = [[`src/core/topics/list/${id}.ts`, topicSource(id, group, scanned)]];
	if (scanned) files.push([`src/scan/topics/${id}.ts`, lexiconSource(id)]);
	if (!(await writeNew(files))) return 1;
	const key = topicKey(id);
	await writeFile(localeFile('en'), fileOf({ ...textsOf('en'), [key]: topicLine(id) }));
	const others = languages().filter((language) => language !== 'en');
	console.log(`Added "${key}" to src/locales/en.json.
Next:
  the words by which labels name it, in the first file, and lines for them in tests/core/recognise/labels.txt
  "${key}" in src/locales/en.json: its name, one kind sentence that spoils nothing, words people search for it by
  "${key}" in src/locales/{${others.join(',')}}.json, then npm run locales to put them in order
${scanned ? `${SCANNED}\n` : ''}  npm run docs:topics
  npx vitest run --project unit tests/core/topics tests/core/recognise tests/scan tests/locales.test.ts`);
	return 0;
}
