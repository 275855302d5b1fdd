import { IDIOMS } from '../context/idioms';
import { MARK_WORDS } from '../lexicon/marks';
import { LEXICONS } from '../lexicon/registry';
import { pack } from './pack';

export default pack({
	code: 'en',
	names: ['english'],
	stops: `the and of to in that was he his it with had her she you for as at not but be on him they have is from what were
		this would there said which their been me my all out up them we an so when into then who don't i'm`,
	lexicons: LEXICONS,
	marks: MARK_WORDS,
	idioms: IDIOMS,
	ask: 1,
});
