import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'alcohol',
	cues: {
		term: {
			3: `drunkard+ drunkenness drunken alcoholic+ alcoholism intoxicated intoxication inebriated tipsy hungover
				hangover+ hung-over blackout_drunk dead-drunk dead_drunk get~_drunk %be_drunk so_drunk too_drunk
				very_drunk half-drunk reeling_drunk delirium_tremens wasted_on alcohol_poisoning
				(drink~|drank)_(too_much|heavily|hard|%self|again|like_a_fish|to_excess) binge_drink~ on_a_bender
				dipsomania~ sot sots tippler+ carouse~ carousal debauch~ debauchery aa_meeting alcoholics_anonymous
				(smell~|smelt|stink~|stank|reek~)_of_(alcohol|whiskey|whisky|gin|vodka|booze|brandy|rum|wine|beer|liquor|spirits|drink)
				fond_of_(drink|the_bottle|his_glass) took_to_(drink|drinking) sober_up slurred slur~_%his_words
				plied_with intemperate intemperance`,
			2: `drunk vodka whiskey whisky gin rum brandy tequila liquor spirits_and booze boozing
				bottle_of_(wine|rum|gin|whiskey|whisky|vodka|brandy|scotch) drinking sober sobriety drinker+ bourbon
				tavern+ grog public-house another_(drink|glass|bottle|round) drank shots_of pour~_%self_(a|another)
				wine_(and|flowed) hiccup~ toper revel~ revelry absinthe intoxicating`,
			1: `drink~ wine beer ale champagne cider bar pub tavern bottle+ glass glasses toast+ punch flask stagger~
				reel~ alcohol`,
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.35 },
		{ cue: 'term', near: ['term'], within: 25, worth: 0.7 },
	],
	idioms:
		'gin_rummy cotton_gin drink~_(tea|coffee|water|milk|some_water|some_tea|his_tea|her_tea|his_coffee|her_coffee) glass_of_(water|milk|juice|lemonade) bottle_of_(water|milk|ink|medicine|oil|perfume) looking_glass magnifying_glass glass_(door|window|case|eye) field_glasses reading_glasses',
});
