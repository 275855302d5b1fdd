import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'drowning',
	cues: {
		act: {
			3: `drown~_%self drown~_(in_the|in_a|at|before|him|her|me|them|like|while) drowned drowning drowned_man
				lungs_(fill~|filled|burned|burning|full)_(with|of|for)_(water|air)
				(water|sea|river)_(fill~|filled|closed|flood~)_(his|her|my|over|its)_(lungs|mouth|head|nose)
				under_the_water held_%him_under (push~|hold~|held)_%his_head_under shipwreck~ shipwreck+ wreck_of_the
				foundered founder~
				(ship|boat|vessel|raft|canoe)_(sank|sunk|sinking|went_down|overturned|capsized|was_sinking|struck|is_sinking)
				capsize~ capsized man_overboard overboard washed_(away|ashore|overboard) whirlpool maelstrom
				swept_(away|overboard|under|into) swallowed_up_by_the_(sea|waves|water|river) gasp~_for_air went_under
				went_down_with sank_beneath pulled_%him_(out|from)_of_the_(water|river|lake|sea)
				fell_(in|into)_the_(water|river|lake|sea|pond|well) life-boat+ lifeboat+ waterlogged life-belt
				abandon_ship`,
			2: `drown~ sank sinking sink~ wreck+ wrecked current waves billows surf undertow rapids engulf~ gulf abyss
				flounder~ breakers raft lifejacket tide_(carried|was) whirl~ vortex swamped torrent`,
			1: 'water sea river lake swim~ wave+ gasp~ breath choke~ boat ship surface sank storm pulled foam deep',
		},
	},
	combinations: [
		{ cue: 'act', worth: 0.2 },
		{ cue: 'act', near: ['act'], within: 30, worth: 0.55 },
	],
	idioms: `sink~_(into|back|down|to_the_floor|to_his_knees|onto|in_a_chair) kitchen_sink heart_sank sun_sank
		current_(events|affairs|situation|state|job) drown~_in_(blood|debt|sorrow|grief|guilt) wave+_of`,
});
