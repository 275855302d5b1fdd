import type { PageStatus } from '../core/status';
import type { Welcome } from '../protocol/answers';

type Paused = PageStatus['paused'];

/** What a page knows of how it is to behave. */
export interface PageState {
	/** How often the background was asked; the answer to the last question counts. */
	readonly greetings: number;
	readonly welcome?: Welcome;
	readonly paused: Paused;
}

/** A page of which nothing is known yet. */
export const NEW_PAGE: PageState = { greetings: 0, paused: 'no' };

/** The background is asked how to behave. */
export const asksAgain = (state: PageState): PageState => ({ ...state, greetings: state.greetings + 1 });

/** It answered the question of this number. A pause of this page alone, which it knows nothing of, goes on. */
export const welcomed = (state: PageState, question: number, welcome: Welcome): PageState =>
	question === state.greetings
		? {
				...state,
				welcome,
				paused: welcome.state === 'paused' ? (welcome.everywhere ? 'all' : 'hour') : ownPause(state),
			}
		: state;

const ownPause = ({ paused }: PageState): Paused => (paused === 'page' ? paused : 'no');

/** The reader pauses the page, or ends its pause. */
export const paused = (state: PageState, how: Paused): PageState => ({ ...state, paused: how });

/** `waiting`: covered until it is known how to behave; `open`: as if we were not there; `judged`: each piece for itself. */
export const phaseOf = ({ welcome, paused }: PageState): 'waiting' | 'open' | 'judged' => {
	if (!welcome) return 'waiting';
	return paused !== 'no' || welcome.state === 'off' ? 'open' : 'judged';
};
