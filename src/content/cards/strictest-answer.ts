import { strength } from '../../core/level';
import type { Story } from '../../core/story';
import type { CardAnswer } from '../../protocol/answers';

/** Names a story among those of its archive. */
export const nameOf = ({ site, id }: Story): string => `${site}:${id}`;

/** Stories of one page that are remembered. */
const MOST = 2000;

/** The strictest answer on each story of the page: what a card said once holds, whatever it takes away later. */
export function createStrictest() {
	const answers = new Map<string, CardAnswer>();
	const set = (story: Story, answer: CardAnswer) => {
		const [oldest] = answers.size >= MOST && !answers.has(nameOf(story)) ? answers.keys() : [];
		if (oldest !== undefined) answers.delete(oldest);
		answers.set(nameOf(story), answer);
	};
	return {
		/** The stricter of this answer and the one before. */
		of(story: Story, answer: CardAnswer): CardAnswer {
			const before = answers.get(nameOf(story));
			const strict = before && strength(before.action) > strength(answer.action) ? before : answer;
			set(story, strict);
			return strict;
		},
		/** What the reader made of it. */
		set,
	};
}
