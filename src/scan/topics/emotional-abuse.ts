import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'emotional-abuse',
	cues: {
		act: {
			3: `you_(wicked|ungrateful|useless|worthless|stupid|miserable|wretched|lazy)_(girl|boy|child|creature|wretch|woman|thing|brat|dog|fool)
				sick_of_the_sight_of_you no_(son|daughter|child)_of_mine never_loved_you you_disgust_me
				you_ruin~_my_life you_are_(a_burden|nothing_to_me|no_good) you're_(a_burden|no_good|good_for_nothing)
				eat_the_bread_of_charity emotional_abuse emotionally_abusive gaslight~ manipulat~
				(worthless|useless|stupid|pathetic|disgusting|ungrateful)_(little_|)(brat|bitch|girl|boy|piece|whore|freak|child|wretch|creature|idiot)
				you're_(nothing|worthless|pathetic|useless|disgusting|a_disappointment)
				you_are_(nothing|worthless|pathetic|useless) nobody_(will|would)_(ever_|)(love|want|believe)_you
				no_one_(will|would)_(ever_|)(love|want|believe)_you wish_you_(were|had)_never_been_born
				should_never_have_been_born belittl~ humiliat~_%him degrad~ you_belong_to_me look_what_you_made_me
				disown~ it's_all_your_fault berat~ taunt~_%him tyrann~ bully~_%him`,
			2: `humiliate~ humiliated humiliation mock~ taunt~ sneer~ scorn~ contempt insult~ cruel cruelty
				disappointment ashamed_of_you controlling tyrant obey ungrateful shame_on_you hold_your_tongue
				good_for_nothing good-for-nothing torment~ curse~ cursed abuse abusive`,
			1: `worthless useless stupid pathetic shout~ scream~ threaten~ cry~ tears fault hate despise~ cower~ fear`,
		},
	},
	combinations: [
		{ cue: 'act', worth: 0.15 },
		{ cue: 'act', near: ['act'], within: 25, worth: 0.4 },
		{ cue: 'act', near: ['kin'], worth: 0.35 },
	],
});
