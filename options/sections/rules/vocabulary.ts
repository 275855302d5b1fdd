import type { Seen } from '../../../src/core/query';
import { TOPICS } from '../../../src/core/topics';
import { sites } from '../../../src/sites';

/** The names that rules are held against, and completed from. */
export const VOCABULARY = {
	topics: TOPICS.map(({ id }) => id),
	sites: sites.map(({ id }) => id),
} as const satisfies Seen;
