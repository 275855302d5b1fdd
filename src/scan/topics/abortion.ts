import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'abortion',
	cues: {
		term: {
			3: `abortion+ abort_(the|it|a)_(baby|pregnancy|child|fetus|) abortionist+ terminate_(the|a|her)_pregnancy
				termination_of_pregnancy get_rid_of_(the|it_the)_(baby|child) planned_parenthood back-alley
				coat_hanger illegal_operation`,
			2: 'terminat~ abort~ pennyroyal clinic get_rid_of_it keep_(the_baby|it) not_keeping_it',
			1: 'pregnant baby procedure unwanted herbs',
		},
	},
	combinations: [
		{ cue: 'term', near: ['term'], within: 30, worth: 0.8 },
		{ cue: 'term', worth: 0.45 },
	],
	idioms: 'abort_(mission|the_mission|launch)',
});
