import * as v from 'valibot';
import { SENSITIVITIES } from '../finding';
import { LEVELS } from '../level';
import { RuleSchema } from '../rule/schema';
import { BOOLEAN_KEYS } from './boolean-settings';
import { MoodSchema, MoodSetSchema } from './mood-schema';

/** The version of the document; one more when an older one has to be migrated. */
export const VERSION = 1;

const Level = v.picklist(LEVELS);
/** How a qualifier changes a topic's level. */
export const WEIGHTS = ['same', 'milder', 'never'] as const;
const Weight = v.picklist(WEIGHTS);
/** What a skipped card leaves behind. */
export const STUBS = ['line', 'nothing'] as const;
/** The deliberate act that reveals: press and hold, or a second click. */
export const REVEALS = ['hold', 'twice'] as const;
/** What an exception is for. */
export const EXCEPTIONS = ['story', 'author', 'site', 'fandom'] as const;

/** What a veil may look like, from nothing to be made out to shapes of words. */
export const VEIL_LOOKS = ['solid', 'strong', 'soft'] as const;

/** Something the reader always lets through; beats every rule. */
const ExceptionSchema = v.object({
	kind: v.picklist(EXCEPTIONS),
	/** The adapter's id; for `author` and `fandom` absent means on every site. */
	site: v.optional(v.string()),
	/** The archive's id of a story; for the other kinds the name, as shown. */
	id: v.string(),
	/** What the reader sees in the list of exceptions. */
	name: v.string(),
	/** `new`: only until the story declares a topic that is not in `known`. */
	until: v.optional(v.literal('new')),
	known: v.optional(v.array(v.string())),
	/** With levels it lets nothing through: they hold in its stories in place of the reader's others. */
	levels: v.optional(v.record(v.string(), Level)),
});

/** Characters of a word or phrase of the reader's own. */
export const LONGEST_WORDS = 100;
/** Words and phrases of the reader's own. */
export const MOST_WORDS = 500;

/** A word or phrase that the reader adds to what the scanner looks for. */
const OwnWordsSchema = v.object({
	id: v.string(),
	/** As written: case does not matter, `*` stands for any one word. */
	words: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_WORDS)),
	topic: v.string(),
});

/** The one settings document: stored, exported and imported in this form. */
export const SettingsSchema = v.object({
	version: v.literal(VERSION),
	/** Levels by topic id; a topic that is missing has its default. */
	levels: v.record(v.string(), Level),
	/** Topics of which any mention counts, in labels and in the text, at the topic's own level; missing: none. */
	mentions: v.optional(v.array(v.string())),
	ratings: v.object({ general: Level, teen: Level, mature: Level, explicit: Level }),
	/**
	 * What the page does not say: it declines to, says "not rated", has no place for it, or warns without saying of
	 * what (`umbrella`; missing: alert).
	 */
	silence: v.object({ withheld: Level, unrated: Level, unknown: Level, umbrella: v.optional(Level) }),
	qualifiers: v.object({
		depicted: Weight,
		implied: Weight,
		threatened: Weight,
		mentioned: Weight,
		past: Weight,
		denied: Weight,
	}),
	scanner: v.object({
		on: v.boolean(),
		sensitivity: v.picklist(SENSITIVITIES),
		/** Level for weighty topics without a level of their own that the scanner is sure of. */
		unset: Level,
		/** Whether results are remembered per chapter on the device; missing: yes. */
		remember: v.optional(v.boolean()),
	}),
	/** Words and phrases of the reader's own to look for in texts; missing: none. */
	own: v.optional(v.array(OwnWordsSchema)),
	/** Nothing stronger than this in lists. */
	lists: v.object({
		atMost: Level,
		stub: v.picklist(STUBS),
		/** Whether a card that is veiled or skipped tells its title; missing: no. */
		title: v.optional(v.boolean()),
	}),
	/** Nothing stronger than this on an opened story. */
	pages: v.object({ atMost: Level }),
	reveal: v.picklist(REVEALS),
	/** Strict: if Forewarned fails, the page stays covered until the reader says otherwise. */
	strict: v.boolean(),
	/** What a veil looks like: nothing can be made out, or so strongly blurred; missing: `solid`. */
	veil: v.optional(v.picklist(VEIL_LOOKS)),
	/** What is simply on or off; what each means and its default: `boolean-settings.ts`. */
	...v.entriesFromList(BOOLEAN_KEYS, v.optional(v.boolean())),
	/** How the reader is today; missing: as usual. */
	mood: v.optional(MoodSchema),
	/** Moods of the reader's own, and their version of `company`; missing: none. */
	moods: v.optional(v.array(MoodSetSchema)),
	rules: v.array(RuleSchema),
	exceptions: v.array(ExceptionSchema),
	sites: v.object({
		/** Adapter ids switched off by the reader. */
		off: v.array(v.string()),
		/** Hosts the reader added by hand ("always read this site"). */
		added: v.array(v.string()),
	}),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;
export type OwnWords = v.InferOutput<typeof OwnWordsSchema>;
export type Exception = v.InferOutput<typeof ExceptionSchema>;
