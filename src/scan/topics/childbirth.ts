import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'childbirth',
	cues: {
		term: {
			3: `childbirth child-birth child_birth giv~_birth gave_birth give_birth given_birth in_labour in_labor
				contractions contraction water_broke waters_broke waters_breaking her_water
				(crown~|crowning)_(baby|head) push_(push|again|now) umbilical_cord ushered_into_(this|the)_world
				brought_into_the_world parish_surgeon young_mother the_mother_died child_(was|is)_born
				baby_(was|is)_born birth_of_%the_(child|baby|infant|boy|girl|son|daughter) afterbirth placenta midwife
				accouch~ brought_to_bed in_travail labour_pains labor_pains birth-pangs
				lying-in_(hospital|chamber|room) her_confinement delivery_room c-section caesarean cesarean epidural
				dilated new-born newborn_(cry|baby|child|was|infant) birth_of_(a|the|her|his|their|my)
				was_delivered_of deliver~_%the_(baby|child|infant)`,
			2: `labour labor pangs newborn midwives doula birth obstetric her_time_had_come
				born_(to_her|at|in_the_night|that) infant_(gasping|cried|wailed) the_baby_(came|is_coming|cried)
				nursing_sister the_child_(was_born|came)`,
			1: 'baby infant pain+ push~ scream~ doctor womb mother groan~ child nurse',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.3 },
		{ cue: 'term', near: ['term'], within: 30, worth: 0.75 },
	],
	idioms: `labour_(party|market|camp|union|of) labor_(camp|market|union|day|of) hard_(labour|labor) manual_(labour|labor)
		birth_(day|right|place|mark) new-born_hope`,
});
