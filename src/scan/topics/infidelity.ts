import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'infidelity',
	cues: {
		term: {
			3: `infidelity unfaithful adulter~ adultery adulterer+ adulteress adulterous
				cheat~_on_(him|her|me|them|his|you) (having|had|have)_an_affair an_affair_with
				affair_with_(another|his|a_married|her|my) extramarital other_woman two-tim~ cuckold~ cuckold+
				sleep~_with_%his_(wife|husband|best_friend|brother|sister)
				slept_with_(someone_else|another|her|him)_behind behind_%his_(husband|wife|back)_with mistress_of_a
				(her|his)_lover_(came|and_her_husband|husband) caught_(him|her)_in_bed_with`,
			2: `paramour lover+ mistress liaison betray~_%him_with deceive~_%his_(husband|wife) deceived_husband
				jealous_(husband|wife) cheat~ cheated cheater+ affair tryst+ secretly_(meeting|seeing)`,
			1: 'husband wife secret jealous kiss~ bed hotel marriage lied lie betray~ wedding ring',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.25 },
		{ cue: 'term', near: ['term'], within: 35, worth: 0.6 },
	],
	idioms: 'cheat~_(on_the_test|at_cards|death|on_a_test|on_%his_diet) affair_of_(honour|honor|state)',
});
