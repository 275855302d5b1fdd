import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'panic',
	cues: {
		term: {
			3: `panic_attack+ anxiety_attack+ hyperventilat~ (cant|couldnt|cannot)_breathe
				(cant|couldnt)_get_enough_air breath_(came|coming)_in_(short|quick|ragged|rapid|shallow)
				walls_(closing|closed)_in chest_tighten~ having_a_panic breathe_with_me in_and_out_slowly
				vision_(tunnel~|blurred|narrowed|tunneled) anxiety_disorder`,
			2: `panic panicked panicking anxiety anxious hyperventilating gasp~_for_(air|breath) tremble~ trembling
				shaking heart_(pounding|racing|hammering) breathe_(in|out)
				breathing_(hard|fast|quickly|quickened|heavily) terror terrified dizzy palpitations
				chest_(tight|constricted|heaving)`,
			1: 'breathe breath shaking shake~ sweat pulse racing pounding overwhelm~ cry~ faint calm_down',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.2 },
		{ cue: 'term', near: ['term'], within: 20, worth: 0.55 },
	],
});
