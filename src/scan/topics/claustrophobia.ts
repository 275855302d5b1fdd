import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'claustrophobia',
	cues: {
		setting: {
			3: `claustrophob~ claustrophobic claustrophobia buried_alive walled_up
				(walls|ceiling)_(closing|close|closed|pressing)_in
				trapped_(under|in_the_(elevator|lift|tunnel|cave|rubble|dark)|inside|beneath)
				stuck_in_(the|an)_(elevator|lift) tiny_(space|cell|closet|room)
				(locked|shut)_(him|her|me|them)_in_(the|a)_(closet|cupboard|trunk|coffin|box) no_air
				running_out_of_(air|oxygen) premature_burial coffin_lid couldnt_move_%his crawl_space crawlspace
				air_vent narrow_tunnel pitch_black_and`,
			2: `suffocat~ smother~ stifl~ cramped confined enclosed narrow_(space|passage|cell|shaft) airless entomb~
				tomb vault crypt niche sealed trapped`,
			1: 'dark darkness air breath~ wall+ closed tight cell closet coffin box tunnel lid',
		},
	},
	combinations: [
		{ cue: 'setting', worth: 0.2 },
		{ cue: 'setting', near: ['setting'], within: 20, worth: 0.55 },
	],
});
