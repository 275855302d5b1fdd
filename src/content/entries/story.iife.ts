import { createStoryView } from '../story/story-view';
import { provideWing } from '../wings';

// Put on a page by the background when something of an opened story is to be shown: gate, passages, map.
provideWing('story', { view: createStoryView });
