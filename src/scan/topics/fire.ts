import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'fire',
	cues: {
		act: {
			3: `house_(was_|is_|)on_fire building_(was_|)on_fire (caught|catch~|set)_(on_|)fire set_fire_to
				setting_fire conflagration burn~_(down|alive|to_the_ground|to_death) burned_down burnt_down
				fire_(spread|spreads|broke_out|raged|engine|engines|brigade|fighters|truck|department) arson arsonist+
				blaze_(spread|consumed|roared) in_flames in_a_blaze wrapped_in_flames engulfed_in_flames
				sheet_of_flame smoke_(filled|inhalation|poured|billowed) firefighter+ inferno fire_fire
				the_whole_house_was fire_(roared|swept|caught|burst|consumed) roof_(fell|was_on|caught|burning)
				burning_(house|building|ship|roof|hut|village|city|timbers|barn) the_flames
				flames_(leapt|leaped|lick~|rose|burst|engulf~|consumed|shot|spread|roared)`,
			2: `on_fire fire_fire alight fire_spread hut_was_burning thatch_(caught|burned|burning) bucket_brigade
				fire_engine smoke_came_from flames flame burning blaze~ blazing burnt smoke charred ashes singe~
				scorch~ embers smoulder~ smolder~ ablaze conflagrations`,
			1: 'cinders fire burn~ burned heat smoke~ hot water buckets ladder rescue~ roof thatch straw coughing',
		},
	},
	combinations: [
		{ cue: 'act', worth: 0.15 },
		{ cue: 'act', near: ['act'], within: 25, worth: 0.5 },
	],
	idioms: `candle_flame flame_of_(love|passion|a_candle|the_candle|the_lamp) old_flame cigarette
		smoke~_a_(cigar|pipe|cigarette) ashes_of_his_(cigar|pipe) tobacco_smoke smoke_ring+`,
});
