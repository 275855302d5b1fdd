import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'child-abuse',
	cues: {
		act: {
			3: `child_abuse
			(beat~|hit~|slap~|strike~|thrash~|whip~|flog~|cane~|starve~|box~|spank~|birch~)_%the_(child|boy|girl|kid|children|son|daughter|lad|boys|orphan|baby|little_(boy|girl))
			box~_%his_ears
			(father|mother|dad|mom|stepfather|stepmother|master|mistress|uncle|aunt|foster)_(beat|beats|hit|hits|slapped|struck|thrashed|whipped|flogged|kicked|starved|locked)
			abusive_(father|mother|parent|parents|home|childhood|dad|mom|uncle) cupboard_under_the_stairs
			good_(thrashing|hiding|whipping|flogging|beating) foster_(home|father|mother|care) sent_to_bed_without
			(belt|cane|strap|switch|birch|rod|ruler)_across workhouse`,
			2: `beat~ beaten thrash~ whip~ whipped flog~ cane~ caned spank~ strap~ birch~ smack~ slap~ hit~ struck strike~
			kick~ blow+ starve~ starving bruise~ belt neglect~ cruel cruelty ill-treat~ ill-use~ maltreat~ locked scold~
			pinch~ pull~_%his_(hair|ears|ear) knock~_%him burn~ drag~ abuse~ punish~ punishment`,
			1: `cry~ crying tears sob~ whimper~ cower~ afraid hungry hunger rags drunk rage shout~ scream~ hurt~ cold obey
			terror`,
		},
		target: {
			3: `child children little_boy little_girl orphan+ apprentice stepson stepdaughter infant baby`,
			2: `boy girl son daughter lad kid kids pupil+ schoolboy nephew niece`,
			1: `small little young school schoolmaster father mother stepfather stepmother`,
		},
	},
	combinations: [
		{ cue: 'act', near: ['target'], within: 15, worth: 0.55 },
		{ cue: 'act', near: ['child'], worth: 0.6 },
	],
	idioms: `boy_king boyfriend`,
});
