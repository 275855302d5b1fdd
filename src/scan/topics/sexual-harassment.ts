import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'sexual-harassment',
	cues: {
		term: {
			3: `grope~_(her|him|me|at) (kiss~|kissed)_(her|me)_by_force he_wouldn't_take_no_for_an_answer
				foul_(proposals|whispers|words_in_my_ear) dishonourable_(proposal|proposals|intentions)
				improper_(proposal|proposals|advances) %his_odious_(attentions|embrace)
				put_%his_hand_(on|up|under)_%his_(skirt|knee|thigh|dress|breast|bosom) sexual_harassment
				sexually_harass~ catcall~ cat-call~ wolf-whistle~ wolf_whistle~ pinch~_%his_(ass|bottom|behind|rear)
				(slap~|smack~|grab~|squeeze~)_%his_(ass|bottom|behind|rear|butt) (leer~|ogle~)_at ogl~
				hand_on_%his_(thigh|knee|ass|waist) up_%his_skirt unwanted_(advances|attentions|kiss|touch)
				force~_a_kiss stole_a_kiss lewd_(remark|comment|gesture|look)+ pervert+ creep_(on|who)
				insult~_%him_with_his_(attentions|advances)`,
			2: `leer~ ogle~ lecher~ lecherous hit~_on_%him lewd indecent advances attentions_(to|of) importun~
				proposition~ predatory undress~_%him_with_%his_eyes make_a_pass wink~_at_her whistl~_at pester~
				how_much_for`,
			1: 'boss kiss~ waist touch~ disgust~ slap~ uncomfortable hand knee whistle~ wretch blush~',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.3 },
		{ cue: 'term', near: ['term'], within: 25, worth: 0.7 },
	],
});
