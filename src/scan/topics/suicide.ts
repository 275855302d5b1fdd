import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'suicide',
	cues: {
		term: {
			3: `suicide+ suicidal kill~_%self take~_%his_own_life end~_%his_(own_|)life make_away_with_%self do~_away_with_%self put~_an_end_to_%his_(life|existence|days)
			end~_it_all self-destruction self_murder hang~_%self shoot~_%self drown~_%self poison~_%self stab~_%self blow~_%his_brains_out
			lay~_violent_hands_on_%self slit~_%his_(own_|)wrists cut~_%his_own_throat throw~_%self_(off|under|into_the|from_the) jump~_off_(a|the)_(bridge|roof|building|cliff)
			(dont|didnt|doesnt|not)_want_to_(live|be_alive|exist)(|_anymore) want~_to_die wish~_(i|he|she)_(was|were)_dead better_off_dead overdose~_on suicide_(note|attempt) unalive~
			took_poison drank_the_poison taken_poison swallow~_the_(poison|pills|whole_bottle) leap~_to_%his_death found_hanging end_my_(life|pain|suffering) fell_on_his_sword
			resolve~_(to|on)_die`,
			2: 'end_it step~_off_the_(ledge|edge|roof|bridge) no_reason_to_live nothing_to_live_for tired_of_living tired_of_life weary_of_life put~_the_(gun|pistol|barrel)_to_%his_(head|temple|mouth) die_by_(my|her|his)_own_hand goodbye_note last_letter world_without_me noose',
			1: 'ledge bridge pills poison razor pistol rope river despair hopeless note arsenic precipice edge grave worthless',
		},
	},
	combinations: [
		{ cue: 'term', worth: 1.3 },
		{ cue: 'term', near: ['term'], within: 40, worth: 1.7 },
	],
	stubborn: ['term'],
	ask: 1.5,
});
