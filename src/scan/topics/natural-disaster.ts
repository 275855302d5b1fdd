import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'natural-disaster',
	cues: {
		act: {
			3: `earthquake+ tsunami+ hurricane+ tornado tornadoes cyclone typhoon+ avalanche+ landslide+ mudslide
				volcano_(erupt~|was) eruption+ erupt~ flood_(waters|water|came|swept|had|of_water) flooding inundation
				the_flood wildfire+ blizzard+ famine+ drought+ stampede~ stampede crush_of_(people|the_crowd)
				trampled_(to_death|underfoot|under_foot|upon) crushed_(to_death|in_the_crowd|by_the_crowd)
				mine_(collapse~|explosion|disaster) cave-in cave_in collapsed_building building_collapse~ aftershock+
				the_ground_(shook|split|opened) death_toll people_were_being_crushed
				storm_(broke|raged|struck|swept|of_wind) gale tempest water-spout meteor_(struck|strike|hit)`,
			2: `storm flood~ flooded collapse~ debris rubble evacuat~ evacuation crush~ crushed
				crowd_(surged|pressed|pushed) trampl~ buried_under torrents swept_away catastrophe disaster victims
				survivors rescue_(team|workers|party) earth_(shook|trembled)`,
			1: 'wind rain thunder lightning water snow shook roof ruins screams panic crowd died',
		},
	},
	combinations: [
		{ cue: 'act', worth: 0.2 },
		{ cue: 'act', near: ['act'], within: 25, worth: 0.55 },
	],
	idioms: 'storm_in_a_teacup crowd_pleaser',
});
