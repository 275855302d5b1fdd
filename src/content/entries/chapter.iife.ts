import { createStory } from '../story/story-controller';
import { provideWing } from '../wings';

// Put by the manifest where an address opens a story, and by the background where a text turns up elsewhere.
provideWing('chapter', { story: createStory });
