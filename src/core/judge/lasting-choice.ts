import type { Level } from '../level';
import type { Exception } from '../settings';
import type { TopicId } from '../topic';
import type { WantedRule } from './wanted-rule';

/** Something that readers can choose on a page, to hold from now on. */
export type LastingChoice =
	| { readonly kind: 'exception'; readonly exception: Exception }
	| { readonly kind: 'rule'; readonly rule: WantedRule }
	| { readonly kind: 'level'; readonly topic: TopicId; readonly level: Level };
