import { tell } from '../../browser/messages';
import type { Verdict } from '../../core/judge';
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

/** Tells the background what this page showed: each story once, and each rule once for each story it acted on. */
export function createSeen(signal: AbortSignal): (story: Story, rules: readonly string[]) => void {
	const told = new Set<string>();
	let stories = new Map<string, Story>();
	let acted: string[] = [];
	let waiting = false;
	const flush = () => {
		waiting = false;
		if (signal.aborted) return;
		void tell({ type: 'seen', stories: [...stories.values()], acted });
		stories = new Map();
		acted = [];
	};
	const first = (key: string): boolean => !told.has(key) && Boolean(told.add(key));
	return (story, rules) => {
		const key = `${story.site}:${story.id}`;
		const isNew = first(key);
		if (isNew) stories.set(key, lean(story));
		const fresh = rules.filter((id) => first(`${key} ${id}`));
		acted.push(...fresh);
		if ((!isNew && fresh.length === 0) || waiting) return;
		waiting = true;
		setTimeout(flush, TOGETHER);
	};
}
