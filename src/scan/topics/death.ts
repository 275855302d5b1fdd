import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'death',
	cues: {
		outcome: {
			3: `breathe~_%his_last give~_up_the_ghost draw~_%his_last_breath last_breath dying_breath take~_%his_last_breath expire~
			(he|she|it|they|father|mother|i)_%be_dead (he|she)_(has|had)_died (is|was|lay|lying|lies|fell|found|shot|drop~|stone|quite)_dead
			died_(in|at|of|from|on|last|that|this|the|before|when|while|by|a|without|instantly|yesterday|alone|there|soon) stone_dead
			dead_(body|bodies|man|woman|men|girl|boy|child|baby|mother|father|wife|husband|son|people|face|hand|eyes|brother|sister|friend|weight_of)
			pass~_away cease~_(to_breathe|breathing) stop~_breathing no_pulse heart_(stopped|had_stopped|ceased) all_was_over
			lifeless (body|form|figure)_lifeless corpse+ cadaver+ death-bed deathbed put_to_death burn~_to_death bleed~_(out|to_death)
			murder~_(him|her|them|me) kill~_(him|her|them|my|his) beloved_dead death_rattle in_the_throes death_agony death_struggle dead_and_buried
			the_dead_(man|woman|boy|girl|child|body|lady) (yield~|give~)_up_%his_(soul|spirit|breath|life) commend~_%his_soul
			last_words dying_words die~_in_%his_arms breathed_no_more no_more_breath rigor_mortis autopsy morgue body_bag flatline~
			be_no_more (was|is)_no_more %his_(death|murder) killed_in (was|were|been|is)_(killed|slain|murdered|hanged|executed|dying)`,
			2: `dead died dying dies dead_(one|ones|end_of) death+ slay~ slain murder~ killed killing kill~ perish~ drowned_(body|man)
			hanged executed execution beheaded deceased departed fatal fatally mortal_wound mortally last_moments %his_end
			drop~_dead die strangled poisoned suicide death_blow extinct eternal_rest agony demise martyr~ fallen_(comrades|friends|brother)`,
			1: 'die killer mortal end soul cold stiff pale eternity ghost+ skeleton',
		},
		aftermath: {
			3: `funeral+ burial+ coffin+ hearse undertaker+ cemetery graveyard church-yard churchyard tombstone+ gravestone+ headstone+
			mourner+ mourning bury~_(him|her|them|%the_body) lay~_to_rest cremate~ obituary eulogy shroud winding_sheet pall-bearer+
			requiem in_loving_memory next_of_kin crime_scene murder_victim open_grave dig~_(a|his|her|%the)_grave`,
			2: 'mourn~ grave+ tomb+ buried widow+ widower orphaned orphan+ wake_for vault crypt sepulchre memorial ashes bereaved bereavement',
			1: 'grief grieve~ weep~ wept sorrow lost_(him|her|them) loss condolences prayers priest candles',
		},
	},
	combinations: [
		{ cue: 'outcome', worth: 0.45 },
		{ cue: 'outcome', near: ['kin', 'body', 'blood'], worth: 0.65 },
		{ cue: 'outcome', near: ['outcome', 'aftermath'], within: 20, worth: 0.75 },
		{ cue: 'aftermath', worth: 0.25 },
		{ cue: 'aftermath', near: ['outcome', 'aftermath'], within: 30, worth: 0.55 },
	],
	ask: 2.2,
	idioms: 'dead_letter dead_sea day_of_the_dead god_is_dead dead_ringer death_of_me be_the_death',
});
