import type { Action } from '../../../core/level';
import type { TopicId } from '../../../core/topic';

/** What a passage looks like now; `shown`: its reader opened it. */
export type StopState = Action | 'shown';

/** A passage as the map and the keys know it. */
export interface Stop {
	/** Its bar in the page, which stays wherever the passage goes. */
	readonly bar: HTMLElement;
	readonly topics: readonly TopicId[];
	state(): StopState;
	/** What its bar says. */
	words(): string;
	/** Its last element; it takes no room where the passage is folded. */
	last(): HTMLElement | undefined;
	/** Moves the keyboard to its bar. */
	focus(): void;
	/** Goes to what comes after it. */
	leave(): void;
	/** Asks for the second press, or takes that back. */
	ask(asked: boolean): void;
	reveal(): void;
	again(): void;
}
