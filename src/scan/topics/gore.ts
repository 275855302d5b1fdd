import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'gore',
	cues: {
		outcome: {
			3: `gore entrails intestines disembowel~ eviscerate~ dismember~
				severed_(head|heads|hand|hands|arm|finger|fingers|limb|limbs|ear|leg|foot|tongue) decapitate~ mangled
				mutilate~ mutilation brain_matter guts_(spill~|spilled|spilling|hanging)
				charred_(flesh|body|remains|corpse) putrid putrefaction putrescent putrefying decompos~ decomposition
				maggot+ rotting_(flesh|corpse|body|corpses|meat) rotten_flesh clotted_blood clots_of_blood
				gouts_of_blood (tear~|tore|torn|cut|rip~|pluck~)_(it_|)(the_|his_|her_|)(heart|heart_out|heart_from)
				%his_heart_from_(his|her) blow~_%his_brains_out congealed gory chunks_of_flesh pieces_of_flesh
				strips_of_flesh shred~_of_flesh bone_(protrud~|jut~|shatter~|splinter~|stick~)
				(gouge~|gouging|tear~|put~|cut~|pluck~|dig~|cut)_out_%his_(eyes|eye|heart|tongue|liver)
				cut~_off_%his_(head|hand|hands|arm|leg|finger|fingers|ear|ears|nose|tongue) tongue_(cut|torn)_out
				(head|hand|hands|limbs)_(cut|hacked|chopped|lopped|struck)_off
				skull_(cracked|crushed|split|caved|open) splattered_(with|in)_(blood|gore|brains) blood_and_brains
				ripped_open torn_open torn_to_pieces torn_limb hacked_to_pieces spatter~_(of|with)_blood
				bathed_in_blood pool_of_blood weltering_in exhumed disinter~ sawed_off skinned flayed embalm~
				dissected %his_heart_(out_of|torn|cut)_(his|her) heart_out_of_%his stake_through eye-socket+
				empty_sockets eyeless`,
			2: `guts entrails brains_(out|on|over|were) bloody_(hands|knife|axe|mess|corpse|head|stump|rags|flesh)
				raw_flesh flesh_(hung|hanging|torn|ripped|fell|falling|rotting) stump_of_%his
				(hand|arm|leg|head|foot|finger)_(severed|sawn|sawed|hacked|torn|cut)_(off|from)
				eyes_(gouged|torn|plucked|put) blood_(spurted|gushed|spouted|squirted|oozed|poured)
				drenched_(in|with)_blood smear~_with_blood blood-smeared steaming_(blood|entrails) dripping_with_blood
				throat_(torn|ripped|slit|cut)_open corpse_(was|lay|hung|had|swung) bloated_(corpse|body|face) scalp+
				scalped scalping guillotine~ severed_head cadaver+ carcass carcasses carcase mutilated severed
				butcher~ carve~ hack~ bones_of vivisect~ dissect~ rotting rotted entrail viscera gash~ mangle~ spurt~
				gush~ splatter~ spatter~ blood_everywhere soaked_in_blood blood-soaked blood-stained bloodstained
				festering pus gangrene ooz~ slaughterhouse bowels impale~ gibbet drink~_(his|her|the|their)_blood
				sucked_%his_blood sucking_blood vampire+ grisly gruesome charnel mouldering worms bitten_off`,
			1: `corpse+ skull+ skeleton+ stench blood bloody bloodied bleed~ flesh bone+ cut~ torn tore open drip~ stain~ stink~ raw
				limb+ guts hideous horrible dead ghoul+ grave+ tomb+ coffin bodies body`,
		},
	},
	mentioned: ['blood', 'bloody', 'bloodied', 'bleed', 'bleeds', 'bled', 'bleeding'],
	combinations: [
		{ cue: 'outcome', worth: 0.3 },
		{ cue: 'outcome', near: ['outcome'], within: 20, worth: 0.75 },
	],
	idioms: 'skull_cap bare_bones goose_flesh flesh_and_blood_of',
});
