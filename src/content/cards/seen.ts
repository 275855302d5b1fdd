import type { PageDid } from '../../browser/lately';
import { tell } from '../../browser/messages';
import { inPrivate } from '../../browser/private';
import type { Verdict } from '../../core/judge';
import { MOST_SEEN } from '../../core/seen';
import type { Story } from '../../core/story';

/** Milliseconds in which what was judged is told together. */
const TOGETHER = 1000;

/** Only what rules ask for. */
const lean = ({ prose: { summary }, ...story }: Story): Story => ({
	...story,
	prose: summary === undefined ? {} : { summary },
});

/** The rules that decided, for or against. */
export const rulesIn = ({ reasons, allowed }: Verdict): string[] => [
	...reasons.flatMap(({ cause }) => (cause.kind === 'rule' ? [cause.id] : [])),
	...(allowed?.kind === 'rule' ? [allowed.id] : []),
];

/** What was done with a story, as a whole and for each topic. */
export type Deed = Pick<PageDid, 'topic' | 'action'>;

/** What a verdict did: as a whole first, then for each topic; nothing if all is shown. */
export const deedsIn = ({ action, reasons }: Verdict): Deed[] =>
	action === 'show'
		? []
		: [
				{ action },
				...reasons.flatMap(({ cause, action }) => (cause.kind === 'topic' ? [{ topic: cause.topic, action }] : [])),
			];

/** Takes a story with the rules that acted on it and what was done with it. */
export type Seen = (story: Story, rules: readonly string[], deeds?: readonly Deed[]) => void;

/**
 * Tells the background what this page showed: each story once, and each rule and deed once for each story.
 * Of private windows nothing is told.
 */
export function createSeen(signal: AbortSignal): Seen {
	const told = new Set<string>();
	let stories = new Map<string, Story>();
	let acted: string[] = [];
	let did: PageDid[] = [];
	let waiting = false;
	const flush = () => {
		waiting = false;
		if (signal.aborted) return;
		void tell({ type: 'seen', stories: [...stories.values()].slice(-MOST_SEEN), acted, did });
		stories = new Map();
		acted = [];
		did = [];
	};
	const first = (key: string): boolean => !told.has(key) && Boolean(told.add(key));
	return (story, rules, deeds = []) => {
		if (inPrivate()) return;
		const key = `${story.site}:${story.id}`;
		const isNew = first(key);
		if (isNew) stories.set(key, lean(story));
		const fresh = rules.filter((id) => first(`${key} ${id}`));
		acted.push(...fresh);
		const done = deeds.filter(({ topic, action }) => first(`${key} ${topic} ${action}`));
		did.push(...done.map((deed) => ({ site: story.site, id: story.id, ...deed })));
		if ((!isNew && fresh.length === 0 && done.length === 0) || waiting) return;
		waiting = true;
		setTimeout(flush, TOGETHER);
	};
}
