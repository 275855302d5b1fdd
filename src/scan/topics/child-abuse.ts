import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'child-abuse',
	cues: {
		act: {
			3: `cowhide~ cow-hide~ ferule+ bread_and_water box_on_the_ear+ boxed_(his|her|my)_ears
				cuff~_(him|her|me|the_boy|the_child) wallop~ tann~_%his_hide
				(laid|lay|lays|laying)_(on|into_him|into_me)_with
				(he'd|he_would|he_used_to|father_would|pap)_(lick|thrash|whip|beat|tan|hit|cowhide|lather)_(me|him|us)
				licking
				(gave|give|given|giving)_(him|her|me|them)_a_(licking|thrashing|whipping|hiding|beating|flogging|caning|slap|clout|cuff)
				(shook|shaken|shake)_the_(child|boy|girl|baby)
				(shut|locked)_(him|her|me)_(up_|)in_the_(cupboard|closet|cellar|coal|attic|dark|garret|shed|red-room)
				birch-rod (throw|threw|flung|dash~)_the_(baby|child|boy|girl) half-starved
				(starv~|beat~|whip~)_the_(poor_|little_|)(children|child|boy|boys|girl|girls|orphan|orphans|lad)
				caned_(him|her|me|the_boy|boys) child_abuse
				(beat~|hit~|slap~|strike~|thrash~|whip~|flog~|cane~|starve~|box~|spank~|birch~)_%the_(child|boy|girl|kid|children|son|daughter|lad|boys|orphan|baby|little_(boy|girl))
				box~_%his_ears
				(father|mother|dad|mom|stepfather|stepmother|master|mistress|uncle|aunt|foster)_(beat|beats|hit|hits|slapped|struck|thrashed|whipped|flogged|kicked|starved|locked)
				abusive_(father|mother|parent|parents|home|childhood|dad|mom|uncle) cupboard_under_the_stairs
				good_(thrashing|hiding|whipping|flogging|beating) foster_(home|father|mother|care) sent_to_bed_without
				(belt|cane|strap|switch|birch|rod|ruler)_across workhouse`,
			2: `beat~ beaten thrash~ whip~ whipped flog~ cane~ caned spank~ strap~ birch~ smack~ slap~ hit~ struck
				strike~ kick~ blow+ starve~ starving bruise~ belt neglect~ cruel cruelty ill-treat~ ill-use~ maltreat~
				locked scold~ pinch~ pull~_%his_(hair|ears|ear) knock~_%him burn~ drag~ abuse~ punish~ punishment`,
			1: `cry~ crying tears sob~ whimper~ cower~ afraid hungry hunger rags drunk rage shout~ scream~ hurt~ cold
				obey terror`,
		},
		target: {
			3: 'child children little_boy little_girl orphan+ apprentice stepson stepdaughter infant baby',
			2: 'boy girl son daughter lad kid kids pupil+ schoolboy nephew niece',
			1: 'small little young school schoolmaster father mother stepfather stepmother',
		},
	},
	combinations: [
		{ cue: 'act', near: ['target'], within: 15, worth: 0.55 },
		{ cue: 'act', near: ['child'], worth: 0.6 },
	],
	idioms: 'boy_king boyfriend',
});
