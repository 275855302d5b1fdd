import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'self-harm',
	cues: {
		term: {
			3: `self-harm self-harmed self-harming self_harm~ self-injury self-mutilation cut~_%self cutting_%self
				hurt~_%self_on_purpose
				(cut~|slash~|slit~|slice~)_%his_(own_|)(wrist|wrists|arm|arms|thigh|thighs|forearm)
				burn~_%self_on_purpose scars_on_%his_(wrist|wrists|arm|arms|thighs)
				(blade|razor)_(to|across|against|over)_%his_(skin|wrist|wrists|arm|arms|thigh) started_cutting
				been_cutting cutting_again scourge~_%self flagellate~ flagellation mortify_%his_flesh
				punish~_%his_(own_|)body`,
			2: `hurt~_%self harm~_%self fresh_cuts old_scars
				(bang~|beat~|hit~|dash~)_%his_(own_|)head_(against|on)_the scratch~_at_%his_(own_|)(skin|arms)
				dig~_%his_nails_into_%his_(own_|)(palm|palms|arm|arms|skin) razor_blade+ tear~_(at_|)%his_hair
				the_physical_pain pain_i_give_myself bite~_%his_own`,
			1: 'razor+ blade+ scars bandages wrist+ sleeves relief numb blood cuts bathroom',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.55 },
		{ cue: 'term', near: ['term'], within: 30, worth: 0.9 },
	],
});
