import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'pregnancy',
	cues: {
		term: {
			3: `pregnant pregnancy pregnancies with_child expecting_a_(baby|child) in_the_family_way morning_sickness
				positive_test pregnancy_test ultrasound baby_bump trimester+ (weeks|months)_along obstetrician
				due_date heavy_with_child mpreg conceiv~_a_(child|son|daughter|baby) enceinte
				carrying_%his_(child|baby) in_an_interesting_condition`,
			2: `the_baby_kick~ unborn womb expecting swollen_belly midwife birth trimester conceive~ ob-gyn fetus
				foetus confinement`,
			1: 'belly baby child kick~ mother stomach crib nursery',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.45 },
		{ cue: 'term', near: ['term'], within: 30, worth: 0.85 },
	],
	idioms: 'pregnant_(with_meaning|pause|silence) confined_to solitary_confinement',
});
