import { describe, expect, it } from 'vitest';
import { TOPICS } from '../src/core/topics';
import { languages, messagesOf } from '../tools/lib/build/locales';

type Area = Readonly<Record<string, string>>;

/**
 * Area files that a language may lack, as `<language>/<area>`, with the reason. The browser shows the English words
 * then, so each entry is a debt.
 */
const LACKING: Readonly<Record<string, string>> = {};

const AREAS = import.meta.glob<Area>('../src/locales/*/*.json', { eager: true, import: 'default' });
const areasOf = (language: string): ReadonlyMap<string, Area> =>
	new Map(
		Object.entries(AREAS)
			.map(([path, area]) => [path.split('/').slice(-2), area] as const)
			.filter(([[folder]]) => folder === language)
			.map(([[, file = ''], area]) => [file.replace('.json', ''), area]),
	);

/** What the topics bring along in English, as an area of its own. */
const fromTopics = (words: (topic: (typeof TOPICS)[number]) => Readonly<Record<string, string>>): Area =>
	Object.fromEntries(
		TOPICS.flatMap((topic) =>
			Object.entries(words(topic)).map(([what, text]) => [`topic_${topic.id.replaceAll('-', '_')}_${what}`, text]),
		),
	);

/** English as it stands in its folder, with the words that the topics bring along. */
const BROUGHT: Readonly<Record<string, Area>> = {
	topics: fromTopics(({ name, about }) => ({ name, about })),
	search: fromTopics(({ search }) => ({ search: search.join(', ') })),
};
const english = new Map([...areasOf('en'), ...Object.entries(BROUGHT)]);
const others = languages().filter((language) => language !== 'en');
const messages = new Map(languages().map((language) => [language, messagesOf(language, TOPICS)]));

const tagOf = (language: string): string => language.replace('_', '-');
const formsOf = (language: string): readonly string[] =>
	new Intl.PluralRules(tagOf(language)).resolvedOptions().pluralCategories;

const FORM = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(FORM, '');
/** `options_group_other` is a word of its own; `passages_other` stands beside `passages_one`. */
const hasForms = (area: Area, base: string): boolean => `${base}_one` in area && `${base}_other` in area;

/** The keys a language needs for an area of English: one for each plural form that its rules know. */
const wanted = (area: Area, language: string): string[] => [
	...new Set(
		Object.keys(area).flatMap((key) =>
			FORM.test(key) && hasForms(area, baseOf(key)) ? formsOf(language).map((form) => `${baseOf(key)}_${form}`) : [key],
		),
	),
];

const placeholders = (text: string): string[] => [...new Set(text.match(/\$\d/g))].sort();

/** Whether a form stands for the number 1 alone, so that the text may spell it out: not so for French 0 or Russian 21. */
const isOneAlone = (language: string, form: string): boolean => {
	const rules = new Intl.PluralRules(tagOf(language));
	return Array.from({ length: 200 }, (_, n) => n).every((n) => (rules.select(n) === form) === (n === 1));
};

/** Why `text` has not the placeholders that English has for `key`; undefined if it has. */
function misfit(area: Area, language: string, key: string, text: string): string | undefined {
	const plural = FORM.test(key) && hasForms(area, baseOf(key));
	const due = placeholders(area[plural ? `${baseOf(key)}_other` : key] ?? '');
	const has = placeholders(text);
	const spelt = plural && isOneAlone(language, key.replace(/^.*_/, '')) ? due.filter((one) => one !== '$1') : due;
	return [`${due}`, `${spelt}`].includes(`${has}`) ? undefined : `${key}: has "${has}", needs "${due}"`;
}

/** Chrome's names for the languages of an extension; it passes over a folder of any other name. */
const CHROME = new Set(
	(
		'ar am bg bn ca cs da de el en en_AU en_GB en_US es es_419 et fa fi fil fr gu he hi hr hu id it ja kn ko lt lv ml ' +
		'mr ms nl no pl pt_BR pt_PT ro ru sk sl sr sv sw ta te th tr uk vi zh_CN zh_TW'
	).split(' '),
);

describe.each(languages())('the words of %s', (language) => {
	const own = areasOf(language);
	const entries = Object.entries(messages.get(language) ?? {});

	it('stand in a folder that Chrome accepts and tell their own language', () => {
		expect(CHROME).toContain(language);
		expect(messages.get(language)?.page_language?.message).toBe(tagOf(language));
	});

	it('are all there, and none besides', () => {
		const due = [...english]
			.filter(
				([name]) => !(language === 'en' && name in BROUGHT) && (own.has(name) || !(`${language}/${name}` in LACKING)),
			)
			.flatMap(([name, area]) => wanted(area, language).map((key) => `${name}: ${key}`));
		const there = [...own].flatMap(([name, area]) => Object.keys(area).map((key) => `${name}: ${key}`));
		expect({
			missing: due.filter((key) => !there.includes(key)),
			foreign: there.filter((key) => !due.includes(key)),
			areas: [...own.keys()].filter((name) => !english.has(name)),
		}).toEqual({ missing: [], foreign: [], areas: [] });
	});

	it('keep the placeholders, so that no name or number gets lost', () => {
		const misfits = [...own].flatMap(([name, area]) =>
			Object.entries(area).map(([key, text]) => misfit(english.get(name) ?? {}, language, key, text)),
		);
		expect(misfits.filter(Boolean)).toEqual([]);
	});

	it('are never empty or padded', () => {
		expect(entries.filter(([, { message }]) => message === '' || message !== message.trim())).toEqual([]);
	});

	it('are messages that browsers read as they are written', () => {
		const bad = entries.filter(([key, { message }]) => !/^[a-z0-9_]+$/.test(key) || /\$(?![1-9](?!\d))/.test(message));
		expect(bad).toEqual([]);
	});

	it('introduce the extension within the length stores allow', () => {
		// https://developer.chrome.com/docs/extensions/reference/manifest: 75 characters for a name, 132 for a description.
		expect(messages.get(language)?.manifest_name?.message.length).toBeLessThanOrEqual(75);
		expect(messages.get(language)?.manifest_about?.message.length).toBeLessThanOrEqual(132);
	});
});

describe('names of topics', () => {
	it.each(others)('are different for every topic in %s, so that a choice of them is one', (language) => {
		const names = TOPICS.map(({ id }) => messages.get(language)?.[`topic_${id.replaceAll('-', '_')}_name`]?.message);
		expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
	});
});

describe('what a language may lack', () => {
	it('is really lacking, so that the list cannot outlive its reasons', () => {
		const there = Object.keys(LACKING).filter((path) => `../src/locales/${path}.json` in AREAS);
		expect(there).toEqual([]);
	});
});

describe('words to search topics by', () => {
	it.each(others)('are a list without gaps or doubles in %s', (language) => {
		const lists = TOPICS.map(({ id }) => messages.get(language)?.[`topic_${id.replaceAll('-', '_')}_search`]?.message);
		const wrong = lists.filter((text) => {
			const words = text?.split(', ') ?? [];
			return (
				words.some((word) => !/^[\p{L}\p{N}]/u.test(word) || word.includes(',')) || new Set(words).size < words.length
			);
		});
		expect(wrong).toEqual([]);
	});
});
