import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'cannibalism',
	cues: {
		term: {
			3: `cannibal+ cannibalism cannibalistic human_flesh eat~_(human|people|men|him|her|them|each_other)
				flesh_of_(his|her|their|men|man|human|children) ate_(his|her|their)_(heart|liver|flesh|body|own)
				(man|flesh|child|children)_eat~ man-eater+ man-eating ghoul+
				(feast~|fed|feed~|dined|sup|supped)_(on|upon)_(the_|his_|human_|her_|their_|)(flesh|corpse|bodies|heart|remains|dead)`,
			2: `eat~_the_(dead|body|corpse|heart) devour~_(him|her|them|me|men|people|children)
				drink~_(his|her|their|human)_blood flesh_served cook~_(him|her|them|the_body) roast~_(him|them|her)
				(ate|eat|eaten|eating|devour~)_(of_|)(his|her|their|the|a|man's|human)_(heart|hearts|flesh|liver|body|bodies|children|son|sons)
				baked_in`,
			1: 'flesh meat devour~ feast~ starv~ famine',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.6 },
		{ cue: 'term', near: ['term'], within: 25, worth: 1.2 },
	],
});
