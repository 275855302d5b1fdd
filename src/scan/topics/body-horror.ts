import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'body-horror',
	cues: {
		term: {
			3: `body_horror tentacles_(from|out|erupt~) (skin|flesh)_(peel~|melt~|slough~|split~|bubbl~|crawl~|rot~)
				(bones|limbs|spine)_(twist~|contort~|crack~_and|elongat~|reshap~) grotesque transformation_(of|into)
				mutat~ mutant+ metamorphos~ parasite+ burrow~_(into|under)_%his_skin
				under_(his|her|my)_skin_(something|moved|crawl~) graft~ vivisection beast_people beast_folk
				eyes_(melt~|burst|popped) teeth_(fell|falling)_out faceless fused_(together|with|to)
				monstrous_(form|shape|body|growth) deformed deformity misshapen`,
			2: `contort~ writh~ distort~ deform~ hideous monstrous monstrosity slime larva+ eggs_in hatch~ swollen
				bloated putrid dissolv~ liquefy liquid_mass malform~ stitched_together reanimat~ detestable festering
				loathsome inhuman abomination`,
			1: 'flesh skin bone+ limb+ eyes mouth teeth claws fur mass shape twist~ melt~ peel~ split~ crack~',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.2 },
		{ cue: 'term', near: ['body'], worth: 0.4 },
		{ cue: 'term', near: ['term'], within: 25, worth: 0.75 },
	],
});
