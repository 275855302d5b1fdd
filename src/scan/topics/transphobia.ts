import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'transphobia',
	cues: {
		term: {
			3: `transphob~ transphobic transphobia misgender~ deadnam~ dead_name deadname
				biological_(male|man|woman|female) real_(man|woman)_(or|not) born_a_(man|woman|boy|girl)
				man_in_a_dress trans_panic trap_(not|isnt) not_a_real_(man|woman|girl|boy) wrong_(bathroom|pronouns)
				what_are_you_really`,
			2: `transgender trans dysphoria gender_identity pronouns binder transition~ hormones she-male it's_a_phase
				chosen_name`,
			1: 'freak+ disgust~ gender hate~ bathroom wrong name dress slur',
		},
	},
	hashed: {
		term: {
			3: [-2009141439, 2078392381, 1937589700, -2060140779],
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.25 },
		{ cue: 'term', near: ['term'], within: 25, worth: 0.8 },
	],
	idioms: 'trans_am',
});
