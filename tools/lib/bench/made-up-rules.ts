import type { Facts } from '../../../src/core/facts';
import type { Rule } from '../../../src/core/rule';
import { foldPattern } from '../../../src/core/rule/fold';
import type { Story } from '../../../src/core/story';

/** Words of made-up labels; few are common and most are rare, as in real ones. */
const WORDS = 3_000;

/** A small repeatable source of chance. */
export const chance = (seed: number) => (): number => {
	seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
	return seed / 2 ** 32;
};

const labels = (next: () => number, most: number): string[] =>
	Array.from({ length: 1 + Math.floor(next() * most) }, () =>
		Array.from({ length: 1 + Math.floor(next() * 4) }, () => `word${Math.floor(WORDS ** next())}`).join(' '),
	);

/** A card as archives show them, of made-up words. */
export function madeUp(next: () => number): Story {
	const field = (most: number) => ({ words: labels(next, most), withheld: false });
	const says = {
		fandom: field(2),
		relationship: field(3),
		character: field(6),
		tag: field(20),
		warning: field(1),
		author: field(1),
	};
	return { site: 'ao3', id: '1', title: 'A title', says, numbers: {}, dates: {}, prose: {} };
}

const rule = (id: number, words: string, whole: boolean, places?: Rule['places']): Rule => ({
	id: `r${id}`,
	text: `skip tag:${whole ? '=' : ''}"${words}"`,
	on: true,
	places,
	compiled: {
		action: 'skip',
		condition: { op: 'label', field: 'tag', words: foldPattern(words), ...(whole ? { whole } : {}) },
	},
});

/** Rules for tags: the first few on the cards, the others of the same words and not; half phrases, a few open-ended. */
export function rules(count: number, cards: readonly Facts[], places?: Rule['places']): Rule[] {
	const next = chance(7);
	const seen = new Set(cards.flatMap(({ story }) => story.says.tag?.words ?? []));
	const common = [...seen].slice(0, 5);
	const own = new Set<string>(common);
	const words = [...seen].flatMap((tag) => foldPattern(tag).split(' '));
	const vocabulary = [...new Set(words)].filter((word) => word.length > 3);
	while (own.size < count) {
		const words = Array.from(
			{ length: 2 + Math.floor(next() * 3) },
			() => vocabulary[Math.floor(next() * vocabulary.length)],
		);
		own.add(words.join(' ') + (next() < 0.1 ? '*' : ''));
	}
	return [...own].slice(0, count).map((words, id) => rule(id, words, id % 2 === 0 && !words.endsWith('*'), places));
}
