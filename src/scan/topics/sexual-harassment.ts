import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'sexual-harassment',
	cues: {
		term: {
			3: `sexual_harassment sexually_harass~ catcall~ cat-call~ wolf-whistle~ wolf_whistle~ grope~ groping
			pinch~_%his_(ass|bottom|behind|rear) (slap~|smack~|grab~|squeeze~)_%his_(ass|bottom|behind|rear|butt)
			(leer~|ogle~)_at ogl~ hand_on_%his_(thigh|knee|ass|waist) up_%his_skirt
			unwanted_(advances|attentions|kiss|touch) force~_a_kiss stole_a_kiss lewd_(remark|comment|gesture|look)+
			pervert+ creep_(on|who) insult~_%him_with_his_(attentions|advances)`,
			2: `leer~ ogle~ lecher~ lecherous hit~_on_%him lewd indecent advances attentions_(to|of) importun~ proposition~
			predatory undress~_%him_with_%his_eyes make_a_pass wink~_at_her whistl~_at pester~ how_much_for`,
			1: `boss kiss~ waist touch~ disgust~ slap~ uncomfortable hand knee whistle~ wretch blush~`,
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.3 },
		{ cue: 'term', near: ['term'], within: 25, worth: 0.7 },
	],
});
