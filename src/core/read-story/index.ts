export { type Answer, retryAfter } from './answer';
export { readWholeStory, type World } from './read-story';
export {
	APART,
	ENDS,
	type End,
	MOST_PAGES,
	notRead,
	type PageRead,
	type ReadingState,
	reportOf,
	resumed,
} from './state';
