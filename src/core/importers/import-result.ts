import { type ErrorCode, parseLine } from '../query';
import type { RuleAction } from '../rule/schema';
import type { Exception } from '../settings';

/** Its whitelist lets through what its own rules would hide, not what the reader's levels and other rules do. */
export const LET_THROUGH = 'allow over:rules';

/** Why an entry of another tool was not carried over; the words are `moving_skipped_<why>`. */
export const SKIPPED = [
	/** A regular expression that is more than words. */
	'regex',
	/** It marks what the reader likes. */
	'highlight',
	/** It asks where in a list a name stands. */
	'position',
	/** It holds for chapters' texts or notes, which no rule asks for. */
	'text',
	/** It means something only on a site that is no archive. */
	'one_site',
	/** It keeps a list of its own that is no rule: bookmarks, marks, notes. */
	'list',
	/** Nothing in it that a rule could ask for. */
	'no_words',
	/** It could not be read. */
	'not_understood',
] as const;
export type SkipReason = (typeof SKIPPED)[number];

/** What another tool's settings become. */
export interface ImportResult {
	/** Lines of rules, without errors. */
	readonly rules: readonly string[];
	readonly exceptions: readonly Exception[];
	/** What could not be carried over, as it stood there, and why. */
	readonly skipped: readonly { readonly entry: string; readonly why: SkipReason }[];
}

/** How an entry holds in the other tool. */
export interface EntryState {
	/** False: it is there and switched off. */
	readonly on?: boolean;
	readonly note?: string;
}

/** Collects what becomes of one file. */
export interface ImportCollector {
	/** Takes a rule in; one whose line cannot be read is skipped. `entry` is what stood there. */
	rule(action: RuleAction | typeof LET_THROUGH, query: string, entry: string, held?: EntryState): void;
	except(exception: Exception): void;
	skip(entry: string, why: SkipReason): void;
	done(): ImportResult;
}

/** An empty collection of what is taken over. */
export function collectImport(): ImportCollector {
	const rules = new Set<string>();
	const exceptions = new Map<string, Exception>();
	const skipped: { entry: string; why: SkipReason }[] = [];
	return {
		rule(action, query, entry, { on = true, note } = {}) {
			const line = `${on ? '' : 'off '}${action} ${query}${note ? ` # ${note.replace(/\s+/g, ' ').trim()}` : ''}`;
			const parsed = parseLine(line);
			if (parsed.ok) rules.add(line);
			else skipped.push({ entry, why: EMPTY.includes(parsed.error.code) ? 'no_words' : 'not_understood' });
		},
		except(exception) {
			exceptions.set(JSON.stringify([exception.kind, exception.site, exception.id]), exception);
		},
		skip(entry, why) {
			skipped.push({ entry, why });
		},
		done: () => ({ rules: [...rules], exceptions: [...exceptions.values()], skipped }),
	};
}

const EMPTY: readonly ErrorCode[] = ['pattern', 'no_value', 'empty'];
