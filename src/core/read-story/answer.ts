import type { ChapterReport } from '../story-map';
import { APART, type End, ended, MOST_PAGES, type PageRead, type ReadingState } from './state';

/** What an archive answered. */
export interface Answer {
	readonly status: number;
	/** Where it came from in the end, after redirections. */
	readonly url: string;
	/** Its `Retry-After` header; missing: there was none. */
	readonly retryAfter?: string;
	readonly body: string;
}

/** Milliseconds to wait where an archive is busy and does not say how long, doubled each time. */
const BUSY = 30_000;
const FAILED = 10_000;
/** How often one address is tried again. */
const MOST_TRIES = { busy: 4, failed: 2 } as const;
/** Longest wait that is waited for; past it the reader is told, and can go on later. */
const LONGEST = 600_000;

/** `Retry-After` as milliseconds from now: seconds, or a date; undefined where it is neither. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
	if (header === undefined) return undefined;
	if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000;
	const date = Date.parse(header);
	return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function later(state: ReadingState, why: 'busy' | 'failed', answer: Answer, now: number): ReadingState {
	const tries = state.tries + 1;
	const asked = retryAfter(answer.retryAfter, now);
	const wait = Math.max(asked ?? (why === 'busy' ? BUSY : FAILED) * 2 ** state.tries, APART);
	const put = { ...state, tries, notBefore: now + wait };
	return wait > LONGEST || tries > MOST_TRIES[why] ? ended(put, why) : put;
}

const endFor = (status: number, read: boolean): End =>
	status === 404 || status === 410 ? (read ? 'vanished' : 'gone') : 'refused';

/** What follows from an answer before its page is looked at; undefined: the page is to be read. */
export function afterStatus(state: ReadingState, answer: Answer, now: number): ReadingState | undefined {
	const { status } = answer;
	if (status === 429 || status === 503) return later(state, 'busy', answer, now);
	if (status >= 500) return later(state, 'failed', answer, now);
	if (status < 200 || status >= 300) return ended(state, endFor(status, state.chapters.length > 0));
	const [address = ''] = state.pending;
	return new URL(answer.url).host === new URL(address).host ? undefined : ended(state, 'elsewhere');
}

/** Chapters by number; one that was read again takes the place of the earlier. */
const joined = (before: readonly ChapterReport[], more: readonly ChapterReport[]): ChapterReport[] => {
	const numbers = new Set(more.map(({ number }) => number));
	return [...before.filter(({ number }) => !numbers.has(number)), ...more].sort((a, b) => a.number - b.number);
};

const without = (url: string): string => url.split('#', 1)[0] ?? '';

/** A page that a link of the story led to may be of another one: the next post of a blog. */
const isOther = ({ story }: ReadingState, { story: { site, id } }: Extract<PageRead, { kind: 'chapters' }>): boolean =>
	story !== undefined && (story.site !== site || story.id !== id);

/**
 * The story with one more page read. Only pages of the same host are gone on to, each of them once; what belongs to
 * another story is left out, and nothing beyond it is asked for.
 */
export function afterPage(state: ReadingState, page: PageRead): ReadingState {
	const [address = '', ...pending] = state.pending;
	const rest = { ...state, pending, asked: [...state.asked, without(address)], tries: 0 };
	if (page.kind !== 'chapters') return ended(state, page.kind);
	if (isOther(state, page)) return pending.length > 0 ? rest : { ...rest, status: 'done' };
	const known = new Set([...rest.asked, ...pending].map(without));
	const further = page.further
		.map(without)
		.filter((url, i, all) => !known.has(url) && all.indexOf(url) === i && new URL(url).host === new URL(address).host);
	const total = page.total ?? state.total;
	const next: ReadingState = {
		...rest,
		pending: [...pending, ...further],
		story: state.story ?? page.story,
		declared: state.story ? state.declared : page.declared,
		chapters: joined(state.chapters, page.chapters),
		...(total !== undefined && { total }),
		changed: state.changed || (state.total !== undefined && page.total !== undefined && page.total !== state.total),
	};
	if (next.pending.length === 0) return next.chapters.length > 0 ? { ...next, status: 'done' } : ended(next, 'nothing');
	return next.asked.length >= MOST_PAGES ? ended(next, 'too_long') : next;
}
