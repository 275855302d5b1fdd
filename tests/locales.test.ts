import { describe, expect, it } from 'vitest';
import { TOPICS } from '../src/core/topics';
import { languages, messagesOf, textsOf } from '../tools/lib/locales/files';
import type { Texts } from '../tools/lib/locales/messages';
import { homeless, inOrder } from '../tools/lib/locales/order';
import { pluralBase, tagOf, wanted } from '../tools/lib/locales/required-keys';
import { topicKey, topicWords } from '../tools/lib/locales/topic-line';

/**
 * Keys that a language may lack, as `<language>/<key>`, with the reason. The browser shows the English words then, so
 * each entry is a debt.
 */
const LACKING: Readonly<Record<string, string>> = {};

const english = textsOf('en');
const others = languages().filter((language) => language !== 'en');
const wordsIn = (language: string) => {
	const texts = textsOf(language);
	return TOPICS.map(({ id }) => topicWords(texts[topicKey(id)] ?? ''));
};

const placeholders = (text: string): string[] => [...new Set(text.match(/\$\d/g))].sort();

/** Whether a form stands for the number 1 alone, so that the text may spell it out: not so for French 0 or Russian 21. */
const isOneAlone = (language: string, form: string): boolean => {
	const rules = new Intl.PluralRules(tagOf(language));
	return Array.from({ length: 200 }, (_, n) => n).every((n) => (rules.select(n) === form) === (n === 1));
};

/** Why a text has not the placeholders that English has for its key; undefined if it has. */
function misfit(language: string, key: string, text: string): string | undefined {
	const base = pluralBase(english, key);
	const due = placeholders(english[base === undefined ? key : `${base}_other`] ?? '');
	const has = placeholders(text);
	const spelt = base && isOneAlone(language, key.replace(/^.*_/, '')) ? due.filter((one) => one !== '$1') : due;
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
	const texts: Texts = textsOf(language);
	const entries = Object.entries(texts);
	const messages = messagesOf(language);

	it('are in a file named as Chrome names the language, and tell their own language', () => {
		expect(CHROME).toContain(language);
		expect(messages.page_language?.message).toBe(tagOf(language));
	});

	it('are all there, and none besides', () => {
		const due = wanted(english, language);
		expect({
			missing: due.filter((key) => !(key in texts) && !(`${language}/${key}` in LACKING)),
			foreign: Object.keys(texts).filter((key) => !due.includes(key)),
		}).toEqual({ missing: [], foreign: [] });
	});

	it('are in order, by where they show (npm run locales)', () => {
		expect(homeless(Object.keys(texts))).toEqual([]);
		expect(Object.keys(texts)).toEqual(inOrder(Object.keys(texts)));
	});

	it('keep the placeholders, so that no name or number gets lost', () => {
		expect(entries.map(([key, text]) => misfit(language, key, text)).filter(Boolean)).toEqual([]);
	});

	it('are never empty or padded', () => {
		expect(entries.filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
	});

	it('are messages that browsers read as they are written', () => {
		const bad = entries.filter(([key, text]) => !/^[a-z0-9_]+$/.test(key) || /\$(?![1-9](?!\d))/.test(text));
		expect(bad).toEqual([]);
	});

	it('introduce the extension within the length stores allow', () => {
		// https://developer.chrome.com/docs/extensions/reference/manifest: 75 characters for a name, 132 for a description.
		expect(messages.manifest_name?.message.length).toBeLessThanOrEqual(75);
		expect(messages.manifest_about?.message.length).toBeLessThanOrEqual(132);
	});

	it('name every topic, tell what it is, and list words to search by, in three lines', () => {
		const incomplete = entries.filter(
			([key, text]) => key.startsWith('topic_') && key !== 'topic_rain' && !/^.+\n.+\n.+$/.test(text),
		);
		expect(incomplete).toEqual([]);
	});

	it('name topics that there are; rain is the practice page’s own', () => {
		const known = [...TOPICS.map(({ id }) => topicKey(id)), 'topic_rain'];
		expect(Object.keys(texts).filter((key) => key.startsWith('topic_') && !known.includes(key))).toEqual([]);
	});
});

describe('a key that ends like a plural form', () => {
	// Translation platforms read the file as i18next JSON and would ask for the other forms.
	it('is one', () => {
		const forms = Object.keys(english).filter((key) => /_(?:zero|one|two|few|many|other)$/.test(key));
		expect(forms.filter((key) => pluralBase(english, key) === undefined)).toEqual([]);
	});
});

describe('names of topics', () => {
	it.each(others)('are different for every topic in %s, so that a choice of them is one', (language) => {
		const names = wordsIn(language).map(({ name }) => name);
		expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
	});
});

describe('what a language may lack', () => {
	it('is really lacking, so that the list cannot outlive its reasons', () => {
		const there = others.flatMap((language) => Object.keys(textsOf(language)).map((key) => `${language}/${key}`));
		expect(Object.keys(LACKING).filter((path) => there.includes(path))).toEqual([]);
	});
});

describe('words to search topics by', () => {
	it.each(languages())('are a list without gaps or doubles in %s', (language) => {
		const wrong = wordsIn(language)
			.map(({ search }) => search)
			.filter(
				(words) =>
					words.some((word) => !/^[\p{L}\p{N}]/u.test(word) || word.includes(',')) ||
					new Set(words).size < words.length,
			);
		expect(wrong).toEqual([]);
	});
});
