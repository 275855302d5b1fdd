/**
 * Everyday phrases whose words would otherwise be cues. They silence what lies inside them, for every topic; a topic's
 * own longer phrase at the same place wins.
 */
export const IDIOMS = `
(battery|phone|line|engine|radio|signal|internet|party|leaf|leaves|grass|tree|trees|silence|chat|wind)_(is|was|went|are|were|had_gone)_dead
cut~_%self_(a|some|another|off)_(slice|piece|share|deal|bread|cake|slack) lost_the_baby_(photo|photos|photographs|clothes|monitor|weight|fat)
(throw~|threw)_up_%his_(hands|arms|head) (throw~|threw)_up_the_(window|sash|blind) throw~_up_(a|an)_(barrier|wall|cloud|spray|shield)
no_doubt no_wonder not_only no_matter not_just
kill~_time kill~_for_(a|some) kill~_the_(mood|engine|lights|light|power|motor|conversation|silence) dress~_to_kill
kill~_two_birds my_(feet|back|head|legs)_(is|are)_killing killing_it killed_it kill~_%self_laughing kill_joy buzzkill
if_looks_could_kill lady_killer painkiller+ killer_(smile|heels|outfit|abs) kill_switch
(scared|frightened|bored|tickled|worried|thrilled|tired|sick|loved|talked|embarrassed)_to_death worry~_%him_to_death
bore~_%him_to_death love~_%him_to_death catch~_%his_death death_glare+ death_grip till_death_do_us_part like_death
at_death's_door death_warmed_over to_the_death fate_worse_than_death death_star death_eater+ matter_of_life_and_death
kiss_of_death sudden_death death_valley tired_to_death pale_as_death as_sure_as_death as_still_as_death
dead_(tired|serious|set|sure|certain|calm|ahead|center|centre|end|ends|weight|heat|line|last|quiet|silence|sleep|faint)
dead_(on|right|wrong|against|easy|giveaway|straight|level|ringer|language|letter|secret|drunk|pan|stop|air|battery|phone)
dead_of_(night|winter) over_%his_dead_body wouldn't_be_caught_dead dead_to_the_world stop~_dead drop_dead_gorgeous
deadline+ deadpan~ half_dead dead_leaves dead_leaf dead_branches dead_wood dead_tree+ dead_grass play~_dead deader
die~_(away|down|out|off) die~_of_(laughter|embarrassment|boredom|curiosity|shame|laughing) die~_laughing to_die_for
dying_(to|for)_(know|see|hear|meet|tell|ask|go|get|a) die_hard old_habits_die_hard the_die_is_cast never_say_die
die~_on_%his_lips die~_in_%his_throat light_died dying_(light|fire|embers|sun|day|embers) fire_died
died_a_little do_or_die (i|i'd|he'd|she'd)_could_have_died i_almost_died
buried_%his_(face|head|nose|hands|fingers) bury~_%his_(face|head|nose|hands|fingers) buried_in_(work|thought|books|thoughts)
bury_the_hatchet buried_treasure
bloody_(hell|good|well|brilliant|awful|fool|idiot|nose_in|stupid|marvellous|weather|time|great|minded|right|mary|cold)
blood_(ran|run|runs|freeze|froze|boil|boiled|chilled|curdled|brother|brothers|relation|relations|type|orange|moon|sugar)
flesh_and_blood in_%his_blood blood_rush~ bad_blood blue_blood cold_blood in_cold_blood hot_blooded full_blooded
blood_(rushed|rose|mounted|drained) blood_from_a_stone own_flesh bleeding_heart young_blood royal_blood half_blood
mud_blood+ pure_blood+ warm_blooded
cut~_(off|in|out|short|through|across|down|back|corners|class|it|both_ways|him_off|her_off|me_off|them_off|to_the_chase)
cut_the_(crap|cake|bread|cards|rope|grass|hair|engine|line) hair_cut clear_cut cut_glass a_cut_above hair_cut_short
shot_(a|him_a|her_a|them_a|me_a|back|up|out|glance|glances|through|down_the|past|off|of|him_an) shoot~_%him_a_(look|glance|glare|smile|grin)
big_shot long_shot take_a_shot_at shooting_star+ shooting_pain+ shot_glass+ mug_shot screen_shot head_shot snap_shot
photo_shoot shoot_the_breeze shoot~_hoops shot_a_look good_shot flu_shot like_a_shot parting_shot
struck_(by|me|him|her|us|them)_(as|that|how|with|by) struck_with_(awe|wonder|amazement|astonishment|admiration) struck_up
strike~_up struck_a_(match|pose|chord|deal|bargain|note|light|balance) strike_a_(match|pose|chord|deal|bargain|balance)
(clock|bell)_(struck|strikes|striking) struck_(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight)
strike~_a_match it_struck_%him thunder_struck thunderstruck star_struck moon_struck love_struck struck_dumb
struck_off struck_out strikingly hunger_strike on_strike strike~_for_(pay|wages)
beat~_around_the_bush heart_(beat|beats|beating|beaten|was_beating) %his_heart_(beat|beats|beating) beat_of_%his_heart
beat_it beat~_a_retreat beats_me off_the_beaten drum_beat~ beating_of_%his_heart beat_them_to_it beat_%him_to_it
beat~_%him_at beat_faster pulse_beat~ rain_beat~ waves_beat~ beat_up_old beat_the_(drum|eggs|clock|odds|record|bushes)
wings_beating egg_beaten downbeat upbeat dead_beat
burst~_(out|into|in|through|open) burst~_with_(pride|laughter|joy) burst_of_(laughter|energy|color|applause|speed|light)
hit_(the_road|the_road|it_off|the_books|the_nail|the_hay|the_sack|on|up|a_nerve|song|play|the_town|the_ground_running)
(a|smash|big)_hit it_hit_%him hit_home hit_me_that hits_different realisation_hit realization_hit
break~_(up|down|off|out|into|through|away|free|in|even|the_ice|the_news|the_silence|the_spell|%his_fast|%his_word)
break~_%his_(heart|promise|word|fast|silence|spirit) heart_breaking day_broke dawn_broke voice_broke broke_the_(silence|news|ice|spell)
(heart|spirit|voice)_broken broken_(english|heart|hearted|promise|promises|window|voice|glass|heart) lunch_break coffee_break
drown~_(out|in_work|in_(paperwork|thought|thoughts|homework|her_eyes|his_eyes|sound|sorrow)) drown~_%his_(voice|voices|words)
drown~_the_(sound|noise|voices|music)
on_fire_with fire_away open_fire fire_place fire_side fire_light camp_fire+ play~_with_fire under_fire catch_fire_in
fire_(alarm|escape|works|fly|wood|wall|drill|in_%his_eyes|in_the_grate|crackled|burned_low|was_lit) by_the_fire
beside_the_fire light~_(a|the)_fire build~_a_fire built_a_fire kindle_a_fire fire_in_the_hearth fired_up you're_fired
got_fired get_fired hang_fire stir~_the_fire make_a_fire made_a_fire
head_over_heels lose_%his_head lost_%his_head heads_up bite_%his_tongue bit_%his_(tongue|lip|lips) bit_back bite_back
bite~_%his_(lip|lips|tongue|nails|cheek|fingernails) a_bit little_bit bit_by_bit bit_of bit_too bit_more not_a_bit every_bit
wait_a_bit quite_a_bit bits_of_(paper|news|string) bite_to_eat bite_of_(food|toast|sandwich|pizza|bread|apple|%his) frost_bite
bite~_into bit_into take_a_bite took_a_bite grab_a_bite
stab_at_(it|humour|conversation|humor) take_a_stab stab~_of_(guilt|jealousy|pain|regret|envy|fear|longing|pity|anxiety|hurt)
stabbed_at_%his_(food|plate|salad|potatoes) stab_in_the_back
attack_of_(nerves|shyness|giggles|conscience) attack~_%his_(food|meal|plate|dinner|lips|mouth|neck)
choke~_(up|back|on_%his_words|out_a|out_an) choke~_with_(laughter|emotion|tears|sobs|rage|indignation)
torture~_%self_with what_torture
fight~_(back|down|off)_(tears|the_tears|a_smile|a_grin|a_laugh|sleep|the_urge) fight~_the_urge food_fight snowball_fight
pillow_fight
hold~_%him_(close|tight|tightly|dear) hold~_%his_(breath|hand|hands|gaze|tongue|peace|ground|own|head_high)
captive_audience captivate~ captivating prisoner_of_love prison_of_%his
slave~_(over|away) slave_to_(fashion|love|habit|%his|duty) slave_driver slave_over
bomb_(the_test|shell) photo_bomb sex_bomb bath_bomb bombshell
shower_of_(sparks|petals|rain|kisses) burn~_with_(desire|shame|curiosity|embarrassment|anger|longing|indignation|impatience)
cheeks_burn~ face_burn~ burn~_the_(midnight|dinner|toast|food|cookies) lamp_burn~ candle+_burn~ burning_question
crash~_on_(%his|the)_couch crash_course crash~_at_%his_place crash~_the_party crash~_into_(bed|sleep|the_pillows) waves_crash~
crash_of_thunder
poison_ivy poison~_%his_mind pen_and_poison what's_your_poison name_your_poison
high_school high_five+ high_(time|tea|horse|heels|spirits|hopes|street|priest) sky_high spirits_were_high on_a_high_note
drunk_(on|with)_(love|power|happiness|joy|success|%his) drink_in_the drink~_%him_in drink_it_in punch_drunk love_drunk
addict~_to_(%his|the_way|reading|chocolate|coffee|books|romance|gossip) drug_store drugstore
shot_through_with shot_silk
suicide_squad career_suicide political_suicide social_suicide
slap~_on_the_(back|wrist) slap_in_the_face back_slap~ slapstick
whip~_(out|up|around|round|past|cream) whipped_cream whiplash whip~_%his_head wind_whip~
lash~_(out|together) eye_lash eye_lashes eyelashes
punch_line punchline punch_bowl bowl_of_punch glass_of_punch pleased_as_punch pack_a_punch
kick~_(off|back|out_of_it|the_habit|in) kick~_%his_(feet|legs|heels|shoes) side_kick sidekick get_a_kick kick~_off_%his
tear~_(up|apart|away|open|through|down|out_of|off_a|%his_eyes|%his_gaze|at_%his_heart) in_tears burst_into_tears
murder_mystery murder_on_the_dance_floor bloody_murder get_away_with_murder murder_of_crows scream~_(bloody|blue)_murder
explode~_(in|with|into)_(laughter|rage|anger|applause) explode~_with_laughter
sick_(of|and_tired) love_sick home_sick lovesick homesick sick_joke make_me_sick sick_leave worried_sick call~_in_sick
fever_pitch cabin_fever gold_fever in_a_fever_of fever_of_(excitement|impatience|love|joy) patient_(smile|tone|voice|man|woman)
be_patient very_patient so_patient patiently impatient lose_patience nurse~_(a|%his)_(drink|beer|coffee|grudge|glass)
doctor_(who|strange) operation_(manual|theatre_of|of) in_operation
needle_in_a_haystack knitting_needle+ pine_needle+ pins_and_needles needle_and_thread needles_of_ice compass_needle
thread_(a|the|her)_needle needle~_%him darning_needle+ needle_work needlework
rape_seed violate~_the_(law|rule|rules|treaty|contract|terms|agreement|code|order)
seize~_(the_day|the_chance|the_moment|the_opportunity|upon_the|on_the) force_of_habit in_force air_force force~_a_(smile|laugh|grin)
force~_(%self|%his)_(to|smile|voice) police_force task_force gravitational_force the_force work_force join_forces
bomb_of
gut~_feeling gut_instinct no_guts guts_to hate_%his_guts have_the_guts gut_wrenching
skeleton_(key|in_the_closet|staff|crew) skeletons_in grave_(look|expression|face|voice|tone|mistake|news|concern|nod|air|doubts)
grave_(danger|matter|manner|man|eyes|smile|and) very_grave grave_as looked_grave gravely gave_him_a_grave more_grave so_grave
ghost_of_a_(smile|chance|grin) ghost~_over ghosted_across
mad_(at|about|with_(joy|love)) madly_in_love crazy_(about|good|in_love) like_crazy drive~_%him_(crazy|mad|insane|nuts|wild)
go_nuts blind_(date|spot|faith|eye|drive|alley|with_rage) blindly love_is_blind lame_(excuse|joke|attempt|duck) blind_to
window_blind+ venetian_blind+ turn_a_blind dumb_luck dumb_bell dumbfounded dumb_waiter
labour_of_love in_labour_of hard_labour labor_day deliver~_(a|the)_(speech|letter|message|package|parcel|sermon|blow|line|lecture|note)
pregnant_(pause|silence|with_meaning) still_born_hope
crucify_me crucial battle_of_(wits|wills) uphill_battle war_of_words war_paint war_on_(drugs|poverty) tug_of_war cold_war
star_wars prize_war at_war_with_%self man_of_war
killer_instinct suffocate~_%him_with_(love|kindness) stormed_(out|off|in|into|up|away|past|down)
hang~_(up|out|on|around|about|back|over|loose|in_there|%his_head|%his_coat|%his_hat|a_picture|his_jacket|the_phone)
hang~_(from|on|upon)_(the_wall|the_walls|a_nail|every_word|%his_lips|%his_every|a_peg|a_hook) get_the_hang overhang hang~_in_the_air
well_hung hung_(with|over_the|in_the_air|low|down_to) cliff_hanger
spider_(man|web|webs) spiderman bug~_me snake_oil snake~_(around|around_%his|down|up|through) snaked_(an|his|her|its|a)
panic_button dont_panic no_need_to_panic don't_panic panic_room hot_flash flash_back_to_the_future
strung_up high_strung
swallow~_hard swallow~_%his_(pride|words|fear|tears|coffee)
crush_on crushes_on crushing_on had_a_crush a_crush crush~_%him_(to|against|in)_(%his|a|an) crush~_out
storm_(of_applause|of_protest|cloud) perfect_storm brain_storm flood~_of_(tears|light|memories|relief|emotion|emotions|words|sunlight)
avalanche_of_(letters|questions|paper) flood~_with_(relief|light|emotion|memories) wave_of_(relief|nausea|emotion|pain|heat|desire)
earth_shattering hell_of_a what_the_hell god_damn shipwreck_of_%his wreck~_(my|his|her)_(life|plans|nerves) nervous_wreck
train_wreck emotional_wreck
trap_door booby_trap+ mouse_trap+ speed_trap shut_your_trap thirst_trap
fatal_(flaw|mistake|attraction|error) fatally_flawed
stalk~_(off|away|out|over|into|past|toward|towards|across|to|up) celery_stalk corn_stalk+ bean_stalk flower_stalk+
starving_(artist|for_attention) i'm_starving i_am_starving we're_starving absolutely_starving
poor_devil poor_thing
skin_deep skin_of_%his_teeth jump~_out_of_%his_skin comfortable_in_%his_skin
execute~_(a|an|the)_(plan|order|turn|manoeuvre|maneuver|program|command|commission|bow|dance|spin)
`;
