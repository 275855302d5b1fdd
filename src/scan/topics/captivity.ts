import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'captivity',
	cues: {
		term: {
			3: `unchain~ uncuff~
				(hold~|held|keep~|kept)_(him|her|them|me|us)_(captive|hostage|prisoner|chained|locked|caged)
				being_held_(by|in|at|for|captive|prisoner|hostage)
				(tortured|held|kept|locked|chained|caged|starved)_for_(hours|days|weeks|months|years) kidnap~
				kidnapper+ kidnapping+ abduct~ abductor+ abduction+ held_(captive|hostage|prisoner)
				take~_(captive|hostage|prisoner|prisoners) hostage+ captive captives captivity captor+ imprison~
				dungeon+ held_against_%his_will prisoner+ solitary_confinement made_(a_|)prisoner wall~_up walled_up
				buried_alive bury~_%him_alive ransom entomb~ immure~`,
			2: `jailor+ turnkey+ warden imprison~ detention penitentiary bastille thrown_into_prison in_prison
				to_prison cast_into_prison the_prison prison_(cell|walls|bars|yard|guard) irons in_irons pillory
				stocks confine~_in captive_in galleys chain-gang straw_pallet barred_window iron_bars grated_window
				kidnapping imprisonment capture~ been_snatched someone_has_taken_(him|her|them)
				held_by_(those|the|these|a|some|his|her|my) (untie~|free~)_%his_(hands|wrists|bonds|ropes)
				(he'd|she'd|they'd|had)_taken_(him|her|them|me) taken_(him|her|them|me)_(away|prisoner) set_%him_free
				let_%him_go_free shackle~ manacle~ fetters fettered chained chain~_(up|to|him|her|them|me) handcuff~
				gag~ bound_and_gagged hogtied cell dungeon jail~ gaol gaoler jailer imprisoned inmate+ warder+
				lock~_%him_(in|up) locked_up (was|were|been|am|are)_locked_(in|up|inside|away) tie~_%him_(up|to|down) tied_to_(a|the)
				tied_up restrain~ restrained restraints cuffed cuffs cage~ caged blindfold~
				(kept|keep~|held)_%him_(there|here|down_here|in_there|in_the_dark|under_lock|in_the_(cellar|basement|attic|dark|cage|room))
				rope+_(had_|)(cut|bit|dug|chafed)_into (wrists|hands|ankles)_(were_|)(tied|bound|chained|raw)
				(wouldnt|wont|would_not|will_not|not)_let_%him_(leave|go|out|see_anyone)_(the|of|again|until|home|for)
				held_by_(them|him|her|those|these|that)
				 straitjacket strapped_to
				strapped_down bound_to trapped_in imprisoned detain~ detained no_escape
				(cant|couldnt|cannot)_(escape|get_out|leave) bound_(hand|hands|wrists|his|her|my)
				bind~_%his_(hands|wrists|arms|feet) convict+ galley asylum`,
			1: `prison+ dark_cell bars chain+ rope+ bonds guard+ guards escape~ trapped locked lock~ confined
				confinement basement cellar key hood snatch~ missing straps strapped disappear~ collar cold_stone
				stone_floor vault niche pit steel_door iron_door turn~_the_key`,
		},
		act: {
			2: `(drag~|carry~|bundle~|throw~|shove~|push~|haul~)_%him_(into|off|away|in)_(a_|the_|)(van|car|trunk|cell|carriage|cellar|basement|dungeon|cage|boat|truck)
				chloroform~ (take~|taken|carry~|carried)_%him_away (bag|sack|hood)_over_%his_head unchain~
				(let|set)_%him_(free|go|out) release~_%him knock~_%him_(out|unconscious) rescue~ wake~_up_in`,
			1: 'beg~ plead~ release~ rescue free~ save~ struggle~ torture~ tortured interrogate~ starve~',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.5 },
		{ cue: 'term', near: ['term', 'act'], within: 30, worth: 0.95 },
		{ cue: 'act', near: ['term'], within: 30, worth: 0.7 },
	],
	idioms: `prison_break cell_phone+ cell_(number|phone|mate|division|tower) blood_cell+ brain_cell+ cells_in stem_cell+
		chain_of_(command|events|office|thought) chain_smok* gold_chain+ watch_chain food_chain key_chain daisy_chain
		bound_(for|to_be|to_happen|by_duty|by_honour|books) duty_bound homeward_bound book_bound trapped_in_a_loop
		insane_asylum_of love_cage bird_cage rib_cage ribcage`,
});
