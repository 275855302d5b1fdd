import { watchComments } from '../comments/watch-comments';
import { provideWing } from '../wings';

// Put on a page by the background when its reader wants comments read, too.
provideWing('comments', { watch: watchComments });
