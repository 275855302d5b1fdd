import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'sexual-violence',
	cues: {
		term: {
			3: `rape_(kit|victim|victims|survivor|crisis) sexual_trauma (feel~|felt)_violated
				(been|was|were|be)_(ravished|violated|dishonoured|outraged|deflowered)
				violat~_(my|his|their|the)_(wife|sister|daughter|mother|maid|maiden|girl|girls|woman|women|person|body|innocence)
				violation_of_(her|my)_(person|body)
				ravish~_(my|his|their|the|our)_(wife|sister|daughter|mother|maid|maiden|girl|girls|woman|women)
				work~_%his_will_(on|upon)_(her|me)
				(took|take|taken|taking)_(her|me)_(by_force|against_her_will|against_my_will)
				force~_(her|me)_to_(submit|yield)_to_(his|him) enjoy~_her_by_force gang-bang~ statutory_rape
				marital_rape raping_her corrective_rape spiked_%his_drink
				(he|they)_(raped|violated|forced)_(her|me|him) rape~ rapist+ gang-rape~ gang_rape~ raper
				sexual_(assault|assaults|violence|abuse) sexually_(assault~|abuse~) molest~ molester+ molestation
				noncon non-con noncons non-consensual nonconsensual date_rape r*pe r*ped
				force~_%self_(on|upon|into)_%him force~_%self_inside_%him have~_%his_way_with_%him take~_%him_by_force
				take~_%him_against_%his_will have~_%him_against_%his_will`,
			2: `yield~_to_%his_(lust|passion|desires|embraces|wishes) in_his_power you_(shall|will)_be_mine
				ruin~_(her|my|the)_(innocence|virtue|girl|honour) seduc~_and_(abandoned|ruined|betrayed)
				vile_(purpose|purposes|designs|desires) designs_(on|upon)_(her|my)_(honour|virtue|person)
				betray~_(her|my)_innocence shame_worse_than_death her_shame lost_honour undress~_(her|me)_by_force
				ravish~ ravisher violate~_(her|him|me) (been|was|felt|were)_violated violator dishonour~_%him
				dishonor~_%him defile~_(her|him|me) outrage~_(her|him|upon_her) deflower~ roofie~ sexual_predator
				sex_offender force~_%him_to_(touch|kiss|undress|strip) force~_%his_(legs|thighs|knees)_apart
				assault~_her rob~_her_of_her_(honour|honor|virtue|chastity)
				attempt~_(her|my)_(honour|honor|virtue|chastity) against_%his_consent without_%his_consent
				by_main_force`,
			1: `against_%his_will her_honour her_honor her_virtue chastity ravishing_her predator+ defilement
				dishonour consent`,
		},
		act: {
			3: `(strip~|tear~|tore)_(her|me)_(of_her_clothes|clothes_off|naked) (bound|tied)_(her|me)_to_the_bed
				(forc~|drag~|carr~)_(her|me)_(to|on|onto|into|upon)_(the_|a_|his_)(bed|couch|floor|bushes|back_seat|bedroom|grass)
				(tear~|rip~|rend~|cut~)_(off|away|open|at|)_%his_(dress|shirt|blouse|bra|panties|skirt|clothes|gown|bodice|clothing|underwear|trousers|pants|robe|shift|nightgown)
				(tear~|rip~)_%his_(dress|shirt|blouse|bra|panties|skirt|clothes|gown|bodice|underwear|pants|robe)_(off|open|away|apart)
				(push~|force~|spread~|shove~|part~|kick~|pull~|wrench~)_%his_(legs|thighs|knees)_(apart|open)
				grope~_(her|him|me|at|%his_breasts) groped_and
				(climb~|jump~|lie~|get~|crawl~|settle~)_on_top_of_(her|him|me) between_%his_(legs|thighs)
				thrust~_(into|inside)_(her|him|me) (enter~|penetrate~)_(her|him|me) inside_of_%him force~_%his_tongue
				(rape|assault)_her_body bend~_%him_over
				(unbutton~|undo~|unzip~|unbuckle~|unfasten~|drop~)_%his_(belt|trousers|pants|fly|breeches|jeans)
				strip~_%him_naked touch~_%him_there`,
			2: `clasp~_(her|me)_(in|to|round|tightly|violently) catch~_(her|me)_in_%his_arms
				seize~_(her|me)_(in_his_arms|by_the_waist|round_the_waist) %his_hot_breath
				%his_lips_on_(hers|her|my|mine)
				kiss~_(her|me)_(violently|roughly|savagely|passionately|again_and_again|by_force) bed-chamber
				threw_her_on_the_bed fondle~ panties penetrate~ penetration straddle~ breasts nipple+ crotch groin
				lick~_(a|her|his|my|the) lips_(to|against|on|upon)_(hers|mine|his)
				%his_(body|weight)_(on|over|against|pressed) paw~_at undress~ strip~_%him
				up_%his_(skirt|dress|shirt|thigh) hand_(up|down|under)_%his_(skirt|dress|shirt|pants|thigh)
				down_%his_pants naked squeeze~_%his_(breast|breasts|thigh|ass|hip) erection grind~_against
				suck~_on_%his lust lustful lecherous lewd lascivious`,
			1: `thrust~ kiss~ lick~ caress~ stroke~ thigh+ bosom bra undone unbutton~ strip~ stripped leer~ moan~
				embrace~ touch~ waist bed passion seduce~ %his_arms bare hungry_eyes desire~ satisfy`,
		},
		resistance: {
			3: `struggle~_in_%his_arms (tear|tore|wrench~|free~)_%self_(away|from|free|loose) push~_%him_from_(her|me)
				she_cried_out_and cried_for_(help|mercy) scream~_and_(fought|struggled|kicked) you_shall_not_touch_me
				let_(her|me)_go wouldn't_let_(her|me|go) would_not_let_(her|me|go) i_will_scream i'll_scream
				leave_me_sir stop_please please_no_more i_dont_want_(this|to|you) said_no told_him_no
				(beat|beating)_(at|on|against)_%his_(chest|breast|face) get_off_(me|her|him|of) let_me_(go|up|out)
				let_go_of_me stop_it (please|no)_(dont|stop|no) dont_touch_me no_no_no dont_please leave_me_alone
				get_away_from_me take_your_hands_off (push~|shove~|fight~)_%him_(off|away)
				(struggle~|fight~|squirm~|wriggle~|writhe~|twist~)_(against|to_get_away|to_free|free|away|from|in_%his_grasp|in_%his_grip|beneath)
				try~_to_(push|scream|fight|pull_away|get_away|break_free|get_free) cry~_for_help scream~_for_help
				unhand (i|she)_said_no dont_want_(this|to) want~_%him_to_stop against_%his_will beg~_%him_to_stop
				repulse~_%him`,
			2: `struggle~ scream~ shriek~ beg~ plead~ whimper~ protest+ resist~ resistance sob~ no_please please_no
				shove~_%him push~_%him_(off|away|back) scratch~_%him bite~_%him slap~_him hit~_him scream_of
				(yank~|pull~|jerk~|wrench~)_away terrified terror cower~ help_me recoil~ shrink~_(back|away|from)
				villain wretch`,
			1: 'stop help fear fearfully flinch~ cry cries no please tears trembling trembled horror monster',
		},
		instrument: {
			3: `pin~_(her|him|me|down|%his_(wrists|arms|hands)) hold~_%him_down
				hold~_%his_(wrists|arms|hands)_(down|above|over) hand_over_%his_mouth cover~_%his_mouth overpower~
				drag~_%him_(to|into|onto|by|toward|towards) gag~ tie~_%his_(hands|wrists) lock~_the_door
				throw~_(her|him|me)_(on|onto|to|down|against) push~_(her|him|me)_(against|onto|down|on)
				shove~_(her|him|me)_(against|onto|down|on) hold~_a_knife_to
				grab~_%his_(wrist|wrists|hair|arm|arms|throat|breast|breasts)`,
			2: `pin~ force~_(her|him|me) seize~_%him_(by|in|round) grab~_(her|him|me) restrain~ chained handcuff~
				drug~ unconscious violently roughly brutally forcibly by_force by_violence violence grip~_%his`,
			1: 'grab~ force~ seize~ clutch~ grasp~ knife dragged threw wrists drunk threaten~ alone_with',
		},
		aftermath: {
			3: `(feel~|felt)_(dirty|filthy|violated|unclean) what_he_did_to_(her|him|me) what_they_did_to_(her|him|me)
				he_(touched|hurt|used)_me (dont|wont)_let_him_(touch|near)`,
			2: `(scrub~|wash~)_%his_skin flinch~_(away|when|at_%his|from) (curl~|curled)_(up|into_a_ball|in_a_ball)
				nightmare+ trauma~ torn_clothes torn_clothing clothes_torn shame bruised_thighs
				bruises_on_%his_(thighs|hips|wrists) deserve_this (dont|didnt)_want_to_be_touched cant_be_touched
				panic_attack dishevel~ ruined_her (his|her|my)_shame`,
			1: 'flinch~ sob~ bruise~ ashamed hospital police victim+ bleeding shaking trembling naked',
		},
	},
	combinations: [
		{ cue: 'term', worth: 1.6 },
		{ cue: 'act', near: ['resistance'], within: 45, worth: 0.75 },
		{ cue: 'act', near: ['instrument'], within: 30, worth: 0.55 },
		{ cue: 'act', near: ['term'], within: 60, worth: 0.7 },
		{ cue: 'resistance', near: ['act'], within: 45, firm: true, worth: 0.5 },
		{ cue: 'resistance', near: ['act'], within: 45, worth: 0.2 },
		{ cue: 'instrument', near: ['act'], within: 30, firm: true, worth: 0.5 },
		{ cue: 'instrument', near: ['act'], within: 30, worth: 0.2 },
		{ cue: 'aftermath', near: ['term'], within: 150, worth: 0.8 },
		{ cue: 'aftermath', near: ['act'], within: 40, worth: 0.2 },
	],
	stubborn: ['term'],
	idioms: 'ravishing ravishingly rape_of_the_lock',
});
