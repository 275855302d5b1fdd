import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'death',
	cues: {
		term: {
			3: `breathe~_%his_last give~_up_the_ghost draw~_%his_last_breath %his_last_breath dying_breath expire~
				death_rattle (he|she|it|they|father|mother|mamma|papa)_%be_(already_|quite_|really_|now_|)(dead|dying)
				(he|she)_(has|had|have)_(just_|)died i'm_dying i_am_dying
				(is|was|are|were|be|been|lay|lying|lies|fell|found|shot|dropped|stone|struck|him|her)_(quite_|already_|really_|)dead
				(he|she|who|mother|father|child|man|woman|wife|husband|boy|girl|son|brother|sister|patient)_died
				died_(in_(his|her|my|their|the|that)|at|of|from|last|that|this|before|while|by_(his|her|the)|instantly|yesterday|alone|there|soon|peacefully|quietly|early)
				(the|a|his|her|that|this|my)_dead_(body|bodies|man|men|woman|girl|boy|child|mother|father|wife|husband|son|face|hand|lips|eyes|brother|sister|friend|lover|people|lady|soldier)
				dead_(body|bodies) cease~_to_breathe stop~_breathing stopped_breathing no_pulse
				heart_(stopped|had_stopped|ceased_to_beat) lifeless corpse+ cadaver+ deathbed death-bed put_to_death
				bleed~_(out|to_death) burn~_to_death starve~_to_death crush~_to_death trampled_to_death
				murder~_(him|her|them|me) rigor_mortis autopsy morgue body_bag flatline~ (was|is)_no_more
				(yield~|give~)_up_%his_(soul|spirit|breath|life) i_am_dead dying_words die~_in_%his_arms passed_away
				pass~_away (was|were|been|is|are|being|get|got)_(killed|slain|murdered|executed|beheaded|strangled)
				time_of_death death_certificate slay~ slew depart~_this_(life|world) give~_(his|her)_last
				life_(left|had_left|ebbed|was_extinct|went_out) funeral_pyre end_was_near at_the_point_of_death
				at_death's_door_and in_the_agonies_of_death closed_%his_eyes_for_ever closed_her_eyes_forever
				nothing_more_could_be_done we_lost_(him|her) they_couldn't_save (he|she)_didn't_make_it ceased_to_live
				cold_in_death sleep_of_death`,
			2: `death_(agony|struggle|throes|bed|blow|wound|warrant|sentence) mortal_wound fatal fatally mortally
				drop~_dead last_moments demise perish~ martyr~ executed execution beheaded deceased
				kill~_(him|her|them|me|us|my|his) killed murdered murder+ murderer+ dead_(one|ones)
				%his_(death|murder) strangled poisoned massacre~ hanged gallows scaffold sentenced_to_death widowed`,
		},
		outcome: {
			3: 'dead died dies dying death perished',
			2: 'departed drowned lives_lost deaths',
			1: `die killing kill kills killer mortal soul stiff pale eternity ghost+ skeleton agony breath moan~
				suffer~ peace`,
		},
		aftermath: {
			3: `funeral+ burial+ coffin+ hearse undertaker+ cemetery graveyard church-yard churchyard tombstone+
				gravestone+ headstone+ mourner+ bury~_(him|her|them|%the_body) lay~_to_rest laid_to_rest cremate~
				obituary eulogy shroud winding_sheet pall-bearer+ requiem in_loving_memory next_of_kin crime_scene
				murder_victim open_grave dig~_%the_grave deep_mourning laid_out_(in|on)`,
			2: `mourn~ mourning grave+ tomb+ widow+ widower orphaned vault crypt sepulchre memorial ashes bereaved
				bereavement buried`,
			1: 'grief grieve~ weep~ wept sorrow loss condolences prayers priest candles wail~ sob~',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.75 },
		{ cue: 'term', near: ['term'], within: 30, worth: 0.9 },
		{ cue: 'outcome', worth: 0.4 },
		{ cue: 'outcome', near: ['term', 'outcome'], within: 20, worth: 0.6 },
		{ cue: 'aftermath', worth: 0.3 },
		{ cue: 'aftermath', near: ['term'], within: 30, worth: 0.5 },
	],
	idioms:
		'dead_letter dead_sea day_of_the_dead god_is_dead dead_ringer death_of_me be_the_death dying_for_a dying_to wish_i_was_dead wish_i_were_dead catch_my_death drop_dead as_dead_as',
});
