import type { Declaration } from '../../src/core/mention';
import type { PageStatus } from '../../src/core/status';

const declared = (topic: string, words: string, part: Partial<Declaration> = {}): Declaration => ({
	topic,
	words,
	qualifier: 'depicted',
	from: 'tag',
	...part,
});

/** An opened story with something of everything: declared, found, withheld, denied. */
export const story: PageStatus = {
	site: 'ao3',
	siteName: 'Archive of Our Own',
	kind: 'story',
	story: {
		site: 'ao3',
		id: '7',
		title: 'The Keeper of Hollow Point',
		authors: ['quietharbour'],
		says: {
			rating: { words: ['Mature'], withheld: false },
			warning: { words: ['Major Character Death'], withheld: true },
		},
		declarations: [
			declared('character-death', 'Major Character Death', { from: 'warning' }),
			declared('alcohol', 'mentions of drinking', { qualifier: 'mentioned' }),
			declared('suicide', 'not suicide', { qualifier: 'denied' }),
		],
		silence: ['withheld'],
	},
	found: {
		scanned: true,
		topics: [
			{ topic: 'drowning', level: 'sure', passages: 2 },
			{ topic: 'character-death', level: 'balanced', passages: 1 },
		],
	},
	verdict: {
		action: 'alert',
		undecided: [{ field: 'warning', silence: 'withheld' }],
		undecidedRules: [],
		reassurances: [declared('suicide', 'not suicide', { qualifier: 'denied' })],
		reasons: [
			{
				cause: { kind: 'topic', topic: 'character-death' },
				action: 'alert',
				evidence: [{ kind: 'label', from: 'warning', words: 'Major Character Death', topic: 'character-death' }],
			},
			{
				cause: { kind: 'rating', rating: 'mature' },
				action: 'alert',
				evidence: [{ kind: 'label', from: 'rating', words: 'Mature' }],
			},
		],
	},
	paused: 'no',
	failed: false,
};

export const quiet = { action: 'show', reasons: [], undecided: [], undecidedRules: [], reassurances: [] } as const;

/** A story whose author says that no warnings apply, and in which nothing was found. */
export const nothing: PageStatus = {
	...story,
	story: {
		...(story.story as NonNullable<PageStatus['story']>),
		says: { rating: { words: ['General Audiences'], withheld: false }, warning: { words: [], withheld: false } },
		declarations: [],
		silence: [],
	},
	found: { scanned: true, topics: [] },
	verdict: quiet,
};

/** A list of twenty stories. */
export const cards: PageStatus = {
	site: 'ao3',
	siteName: 'Archive of Our Own',
	kind: 'list',
	cards: { show: 14, alert: 3, blur: 2, skip: 1 },
	paused: 'no',
	failed: false,
};
