import type { Level } from '../level';
import type { RuleAction } from '../rule/schema';
import type { Exception } from '../settings';
import type { Field } from '../story';
import type { TopicId } from '../topic';

/** A rule chosen on a page: for a label of a field, for a phrase that is none, or for one story of an archive. */
export type WantedRule =
	| { readonly action: RuleAction; readonly field: Field | 'phrase'; readonly words: string }
	| {
			readonly action: RuleAction;
			readonly field: 'story';
			/** The archive's id of the story, and the adapter's of the archive. */
			readonly words: string;
			readonly site: string;
			/** What the reader calls it: kept as the rule's note. */
			readonly title: string;
	  };

/** Something that readers can choose on a page, to hold from now on. */
export type LastingChoice =
	| { readonly kind: 'exception'; readonly exception: Exception }
	| { readonly kind: 'rule'; readonly rule: WantedRule }
	| { readonly kind: 'level'; readonly topic: TopicId; readonly level: Level };
