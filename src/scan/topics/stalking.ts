import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'stalking',
	cues: {
		act: {
			3: `stalk~_(him|her|me) stalker+ being_(followed|watched) someone_was_(following|watching)
				follow~_%him_home watch~_%him_(sleep|through_the_window) restraining_order obsess~_with_%him
				photographs_of_(her|him|me)_(sleeping|on_the_wall) footsteps_behind_%him dog~_%his_(steps|footsteps)
				shadow~_%him`,
			2: `stalk~ stalking obsess~ spy~_on lurk~ prowl~ watching_%him following_%him tail~_%him peer~_through
				haunt~_%his_steps`,
			1: 'follow~ watch~ window shadow+ footsteps dark alley hide hiding letters phone',
		},
	},
	combinations: [
		{ cue: 'act', worth: 0.35 },
		{ cue: 'act', near: ['act'], within: 30, worth: 0.7 },
	],
	idioms: 'stalking_horse deer_stalk~',
});
