export { type Answer, retryAfter } from './answer';
export { NoPageOpen, readWholeStory, type World } from './read-story';
export {
	APART,
	type End,
	notRead,
	type PageRead,
	type ReadingState,
	reportOf,
	resumed,
} from './state';
