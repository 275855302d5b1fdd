import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'graphic-violence',
	cues: {
		term: {
			3: `massacre~ slaughter~ bloodbath blood-bath carnage butcher~ lynch~ lynching+ decapitate~ behead~
				disembowel~ mutilate~ murder~_(him|her|them|me|us) cold-blooded_murder stab~_to_death beat~_to_death
				(cut|slit|slash~)_%his_throat throat_(cut|slit|slashed|torn) beat~_to_a_pulp pool_of_blood bludgeon~
				bloodshed curb_stomp blood_bath batter~_to_death`,
			2: `murder~ murderer+ assassin+ assassinate~ assassination assault~ brawl~ violence brutality brutal
				brutally savagely violently homicide execution+ executioner+ gunfire gunshot+ shootout ambush~ maul~
				beating+ flogging+ duel+ scuffle fistfight fisticuffs`,
			1: 'attack~ fight~ fighter+ attacker+ combat violent struggle~ blow+ rage fury furious',
		},
		act: {
			3: `stab~ impale~ strangle~ throttle~ bludgeon~ gouge~ slash~ hack~ skewer~ garrot~ cudgel~ thrash~ flog~
				cleave~ clove smash~_%his_(face|head|skull|nose|jaw|teeth) bash~ pummel~ throw~_a_punch batter~
				beat~_%him run~_%him_through shoot~_%him cut~_%him_down
				break~_%his_(nose|jaw|neck|arm|ribs|leg|fingers|bones|skull) snap~_%his_(neck|arm|wrist)
				(punch~|kick~|hit~|strike~|slap~)_%him
				knock~_(him|her|them|me)_(down|out|unconscious|senseless|to_the) fell~_him
				plunge~_%the_(knife|sword|blade|dagger) drive~_%the_(knife|sword|blade|dagger|stake)
				kill~_(him|her|them|me|us) choke~_%him lunge~_at_%him crush~_%his_(skull|throat|windpipe)
				tear~_%his_(throat|limbs) slay~ blows_rained pull~_the_trigger open~_fire
				(hit~|struck|beat)_(him|her|me)_(in|on|across|with|over|again)
				(fist|fists)_(connected|slammed|crashed) wring~_%his_neck smite~ rend~ stove_in dashed_out`,
			2: `punch~ slap~ kick~ whip~ lash~ beat~ beaten shoot~ strike~ struck smite kill~ killed hit~ stomp~
				trample~ pierce~ slice~ slit~ club~ choke~ wound~ maim~ crush~ smash~ pound~ tackle~ headbutt~ claw~
				bite~ bit attack~_%him lunge~ shove~ slam~ fling~_%him hurl~_%him wrestle~ knock~_%him grapple~
				blow_to fists fist bullet+ stabbing`,
			1: `hit cut~ burn~ throw~_%him swing~ tear~ break~ broke broken fire~ fired thrust~ drag~ seize~ dash~
				charge~ blast~ explode~ explosion+`,
		},
		outcome: {
			3: `blood_(spurt~|gush~|pour~|pool~|spray~|splatter~|spatter~|flow~|ran|run|running|streamed|streaming|trickled|dripped|dripping)
				(spurt~|gush~|spray~|splatter~|spatter~|cough~|spit~|draw~|drew)_(of_|)blood covered_(in|with)_blood
				blood_everywhere broken_(nose|jaw|ribs|bones|teeth|neck|arm|leg) black_eye smeared_with_blood brains
				skull_(cracked|crushed|split|broken) streaming_with_blood weltering soaked_(in|with)_blood
				knocked_(out|unconscious|senseless) fell_(dead|senseless) %his_own_blood covered_with_blood
				stain~_with_blood split_lip bloody_(nose|lip|mess|face)`,
			2: `blood bloody bleed~ gash~ bruise~ bloodied wound+ wounded severed mangled crumpled collapsed senseless
				unconscious lifeless corpse+ dead dying howl~_(of|in|with)_(pain|agony)
				scream~_(of|in|with)_(pain|agony) welt+ gore crippled`,
			1: `pain agony scream~ shriek~ groan~ fell staggered staggering reel~ gasp~ died hurt injured scar+ stain~`,
		},
		instrument: {
			2: `knife+ dagger+ sword+ gun+ pistol+ rifle+ revolver+ blade+ axe+ hatchet spear+ club whip lash cudgel
				bullet+ musket+ bayonet+ crowbar shotgun razor poker machete bludgeon sabre+ stake weapon+`,
			1: 'stick hammer bat belt cane brick arrow+ fist+ rope hook',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.5 },
		{ cue: 'term', near: ['act', 'outcome'], within: 25, worth: 0.9 },
		{ cue: 'act', worth: 0.15 },
		{ cue: 'act', near: ['body', 'weapon', 'person'], worth: 0.45 },
		{ cue: 'act', near: ['outcome'], within: 20, firm: true, worth: 0.95 },
		{ cue: 'act', near: ['outcome'], within: 20, worth: 0.6 },
		{ cue: 'outcome', near: ['act'], within: 20, firm: true, worth: 0.8 },
		{ cue: 'outcome', near: ['act'], within: 20, worth: 0.4 },
		{ cue: 'instrument', near: ['act', 'outcome'], within: 12, worth: 0.35 },
	],
	idioms: 'blood_pressure blood_test blood_vessel+ blood_transfusion',
});
