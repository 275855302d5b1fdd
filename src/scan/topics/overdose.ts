import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'overdose',
	cues: {
		term: {
			3: `overdose~ od'd od'ed narcan naloxone stomach_pumped pump~_%his_stomach took_too_many_(pills|tablets)
				too_much_(laudanum|morphine|morphia|heroin|opium) whole_bottle_of_(pills|laudanum|tablets)
				empty_(pill_bottle|bottle_of_pills|vial|phial)`,
			2: `laudanum chloral veronal pills sleeping_(draught|tablets|pills|powder) barbiturate+ too_many_pills
				foam~_at_the_mouth`,
			1: 'dose bottle pills unconscious pulse needle blue_lips',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.4 },
		{ cue: 'term', near: ['term'], within: 25, worth: 1 },
	],
});
