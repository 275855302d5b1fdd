import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'suicide',
	cues: {
		term: {
			3: `(stabs|stabbed|stab)_(himself|herself|myself)
				(fall|fell|falls|fallen|ran|run|threw_himself)_(on|upon)_(his|my|her|the)_(own_|)sword
				(threw|throw|throws|thrown|flung|cast)_(himself|herself|myself)_(under|beneath|before|in_front_of)_(the|a)
				(plunge~|leap~|leapt|jump~|sprang|walked)_into_the_(river|sea|lake|water|canal|seine|thames|flames|abyss)
				(revolver|pistol|gun|barrel|muzzle|rifle|razor|knife|dagger|blade)_(to|against|at|in|into|across)_%his_(own_|)(head|temple|temples|mouth|heart|breast|throat|forehead|brow)
				(took|taken|taking)_(her|his|their|my|your)_own_(life|lives) %his_own_life_(away|with)
				destroy_(himself|herself|myself) do_away_with_(himself|herself|myself)
				done_away_with_(himself|herself|myself)
				thoughts_of_(suicide|death_by|self-destruction|ending_it|killing_myself)
				(resolve~|resolution|determin~|decid~|want~|long~)_to_(die|end_it|perish|be_dead)
				(i|he|she)_(wish|wished|wishes)_(i|he|she)_(were|was)_dead
				(hanged|drowned|shot|poisoned|killed|stabbed|strangled)_(himself|herself|themselves|myself)
				(hang|drown|shoot|poison|kill|stab|strangle)_(himself|herself|themselves|myself|yourself)
				found_(drowned|hanged|hanging) swallow~_(arsenic|poison|the_contents|the_draught|laudanum)
				(drank|drained|drink)_(the|off)_(poison|vial|phial|draught) prussic_acid commit~_self-murder
				open~_%his_veins opened_%his_veins
				(take|took|taking|taken|swallow~|drank|drunk|drink)_(the_|some_|a_|)(arsenic|strychnine|prussic_acid|cyanide|laudanum_to)
				bullet_(in|through)_%his_(head|brain|heart|temple|brains)
				die~_by_%his_own_(hand|sword|dagger|pistol|knife) hang~_(him|her|my)self
				hanged_in_(her|his)_(cell|room) (hung|hanging)_from_the_(beam|rafter|ceiling|bedpost|hook)_by_%his
				drown~_(him|her|my)self under_the_(wheels|train)_of stepp~_(off|in_front_of_the)_(train|chair|roof)
				self-inflicted (die|died|perish~)_by_%his_own i_shall_kill_myself i_will_kill_myself
				resolved_to_(die|end|kill|drown|destroy)_(myself|himself|herself|it)
				determined_to_(die|end_her|end_his|end_my|kill_myself|drown) death_by_his_own found_her_hanging
				(to|let_me)_die_now i'd_rather_be_dead self-slaughter self-murder
				(throw~|fling~|cast~|hurl~|precipitate~)_%self_(off|overboard|under_(a|the)_(train|wheels|bus|car)|before_(a|the)_train|from_the|out_of_(a|the)_window|through_the_window)
				(throw~|fling~|cast~|hurl~)_%self_into_the_(river|sea|water|lake|well|flames|fire|abyss|canal|pond)
				(throw~|fling~|cast~|hurl~)_%self_over_the_(cliff|edge|parapet|rail|railing|precipice|balcony|bridge)
				let~_%self_(fall|drop)_(backward_|backwards_|)(from|out|through|into)
				leap~_(from|out_of|off)_the_(window|bridge|cliff|roof|tower|rock)
				jump~_(out_of|from)_the_(window|bridge|roof|tower) destroy~_%self dash~_out_%his_(own_|)brains
				die~_by_%his_own_hand (stab|stabbed)_%self plunge~_the_(dagger|knife|sword|blade)_into_%his_own
				(gas|gassed)_%self suicide+ suicidal end~_%his_own_life end~_my_life kill~_%self take~_%his_own_life
				make_away_with_%self do~_away_with_%self put~_an_end_to_%his_(life|existence|days) end~_it_all
				self-destruction self_murder hang~_%self shoot~_%self drown~_%self poison~_%self stab~_%self
				blow~_%his_brains_out lay~_violent_hands_on_%self slit~_%his_(own_|)wrists cut~_%his_own_throat
				jump~_off_(a|the)_(bridge|roof|building|cliff)
				(dont|didnt|doesnt|not)_want_to_(live|be_alive|exist)(|_anymore) want~_to_die
				wish~_(i|he|she)_(was|were)_dead better_off_dead overdose~_on suicide_(note|attempt) unalive~
				took_poison drank_the_poison taken_poison swallow~_the_(poison|pills|whole_bottle) leap~_to_%his_death
				found_hanging end_my_(life|pain|suffering) fell_on_his_sword resolve~_(to|on)_die`,
			2: `weary_of_(life|living|the_world) tired_of_(life|living) life_(is|was)_(not|no_longer)_worth_living
				longed_for_death long_for_death desire_(to|for)_(die|death) better_to_die let_me_die wanted_to_die
				death_would_be_(a|welcome|sweet|better) no_longer_(wish|wished|want|wanted)_to_live
				nothing_left_to_live_for put_an_end_to_it farewell_letter end_it
				step~_off_the_(ledge|edge|roof|bridge) no_reason_to_live nothing_to_live_for tired_of_living
				tired_of_life weary_of_life put~_the_(gun|pistol|barrel)_to_%his_(head|temple|mouth)
				die_by_(my|her|his)_own_hand goodbye_note last_letter world_without_me awaited_death await~_death
				meant_to_die ready_to_die determined_to_die resolved_to_die intend~_to_die`,
			1: 'pills razor arsenic',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.7 },
		{ cue: 'term', near: ['term'], within: 40, worth: 1 },
	],
	stubborn: ['term'],
});
