import type { LinkKnowledge } from '../../protocol/answers';
import type { Page } from '../page';

/** What a page knows of its links, for what tells of them before they are opened. */
export interface KnownLinks {
	readonly page: Page;
	/** Whether there is something to tell of what an element opens. */
	has(element: Element): boolean;
	/** What is known of what an element opens; undefined: nothing. */
	of(element: Element): Promise<LinkKnowledge | undefined>;
	/** What is known, by `href` of links and `optionHref` of the options of a drop-down. */
	all(): ReadonlyMap<string, LinkKnowledge>;
	/** Asks again what is known of links: there is more now. */
	askAgain(): void;
}
