import { readFileSync, writeFileSync } from 'node:fs';
import type { TopicGroup } from '../src/core/topic';
import { TOPIC_GROUPS, type Topic } from '../src/core/topic';
import { topicsOf } from '../src/core/topics';
import type { Maps, Terms } from '../src/core/topics/define';
import { textsOf } from './lib/locales/files';
import { topicKey, topicWords } from './lib/locales/topic-line';

interface File {
	readonly default: Topic;
	readonly terms: Terms;
	readonly maps: Maps;
}

const files = Object.values(import.meta.glob<File>('../src/core/topics/list/*.ts', { eager: true }));

const GROUP_NAMES: Readonly<Record<TopicGroup, string>> = {
	violence: 'Violence',
	death: 'Death',
	sex: 'Sex and consent',
	abuse: 'Abuse',
	mind: 'Mind',
	body: 'Body',
	family: 'Pregnancy and birth',
	hate: 'Hate',
	danger: 'Danger and fear',
	other: 'Other',
};

const LISTS: readonly (readonly [keyof Maps, string])[] = [
	['ao3', 'AO3'],
	['acl2023', 'ACL 2023'],
	['pan2023', 'PAN 2023'],
	['royalroad', 'Royal Road'],
	['scribblehub', 'Scribble Hub'],
	['efiction', 'eFiction'],
	['doesthedogdie', 'DoesTheDogDie'],
];

const elsewhere = (maps: Maps): string =>
	LISTS.flatMap(([key, name]) => (maps[key] ? [`${name}: ${maps[key].join(', ')}`] : [])).join('<br>');

const english = textsOf('en');
const wordsOf = (topic: Topic) => topicWords(english[topicKey(topic.id)] ?? '');

const row = (topic: Topic): string => {
	const { name, about } = wordsOf(topic);
	const file = files.find((one) => one.default.id === topic.id);
	const languages = Object.keys(file?.terms ?? {}).join(' ');
	const cells = [
		`**${name}**<br>\`${topic.id}\``,
		about,
		topic.scanned ? 'labels and text' : 'labels only',
		topic.level,
		languages,
		elsewhere(file?.maps ?? {}),
	];
	return `| ${cells.join(' | ')} |`;
};

const section = (group: TopicGroup): string =>
	[
		`## ${GROUP_NAMES[group]}`,
		'',
		'| topic | what it is | found in | default | languages | elsewhere |',
		'| --- | --- | --- | --- | --- | --- |',
		...topicsOf(group)
			.toSorted((a, b) => (wordsOf(a).name < wordsOf(b).name ? -1 : 1))
			.map(row),
	].join('\n');

/** The page as it should be, made from the topic files. */
export const page = (): string => `# Topics

<!-- Made by \`node tools/run.mjs docs-topics\` from src/core/topics/list and src/locales/en.json: do not edit. -->

A topic is a kind of content a reader may want to be careful with. Forewarned knows ${files.length}. Each is one file in
\`src/core/topics/list\`, with the words by which labels name it, and its place in the lists that others use.
"Default" is what holds until the reader sets a level; "languages" are those in which labels are recognised.

${TOPIC_GROUPS.map(section).join('\n\n')}
`;

const PATH = 'docs/topics.md';

/** Writes the page; with \`--check\` only says whether it is up to date. */
export default (args: string[]): number => {
	if (args.includes('--check')) {
		const same = readFileSync(PATH, 'utf8') === page();
		if (!same) console.error(`${PATH} is out of date: node tools/run.mjs docs-topics`);
		return same ? 0 : 1;
	}
	writeFileSync(PATH, page());
	return 0;
};
