import type { PageAction } from '../browser/activity-log';
import { logPage, MOST_RECENT } from '../browser/recent-stories';
import type { Verdict } from '../core/judge';
import type { Story } from '../core/story';
import type { Notifications } from './judge-story';

/** Milliseconds in which what was judged is written down together. */
const TOGETHER = 1000;
/** Pages whose counted stories are known; the oldest go first. */
const MOST_PAGES = 200;

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
export type Deed = Pick<PageAction, 'topic' | 'action'>;

/** What a verdict did: as a whole first, then for each topic; nothing if all is shown. */
export const deedsIn = ({ action, reasons }: Verdict): Deed[] =>
	action === 'show'
		? []
		: [
				{ action },
				...reasons.flatMap(({ cause, action }) => (cause.kind === 'topic' ? [{ topic: cause.topic, action }] : [])),
			];

/** Counts what was done. */
export interface Activity {
	/** For one page, by a name of it: each story counts once there, and each rule and deed once for each story. */
	of(page: string): Notifications;
}

/** Takes nothing down: of private windows nothing is kept. */
export const NO_ACTIVITY: Notifications = { verdict: () => undefined, rules: () => undefined };

/** Writes down together what pages showed, which rules acted there and what was done. */
export function createActivity(write = logPage): Activity {
	const pages = new Map<string, Set<string>>();
	let stories = new Map<string, Story>();
	let acted: string[] = [];
	let did: PageAction[] = [];
	let waiting = false;

	const flush = () => {
		waiting = false;
		void write([...stories.values()].slice(-MOST_RECENT), acted, did).catch(() => undefined);
		stories = new Map();
		acted = [];
		did = [];
	};
	const countedOn = (page: string): Set<string> => {
		const counted = pages.get(page) ?? new Set<string>();
		pages.delete(page);
		pages.set(page, counted);
		if (pages.size > MOST_PAGES) pages.delete(pages.keys().next().value ?? '');
		return counted;
	};
	const note = (page: string, story: Story, rules: readonly string[], deeds: readonly Deed[]) => {
		const counted = countedOn(page);
		const first = (key: string): boolean => !counted.has(key) && Boolean(counted.add(key));
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
	return {
		of: (page) => ({
			verdict: (story, verdict) => note(page, story, rulesIn(verdict), deedsIn(verdict)),
			rules: (story, rules) => note(page, story, rules, []),
		}),
	};
}
