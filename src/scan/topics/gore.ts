import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'gore',
	cues: {
		outcome: {
			3: `gore entrails intestines disembowel~ eviscerate~ dismember~
			severed_(head|heads|hand|hands|arm|finger|fingers|limb|limbs|ear|leg|foot|tongue) decapitate~ mangled
			mutilate~ mutilation brains brain_matter guts_(spill~|spilled|spilling|hanging)
			charred_(flesh|body|remains|corpse) putrid putrefaction putrescent putrefying decompos~ decomposition
			maggot+ rotting_(flesh|corpse|body|corpses|meat) rotten_flesh clotted_blood clots_of_blood gouts_of_blood
			congealed gory chunks_of_flesh pieces_of_flesh strips_of_flesh shred~_of_flesh
			bone_(protrud~|jut~|shatter~|splinter~|stick~)
			(gouge~|gouging|tear~|put~|cut~|pluck~|dig~|cut)_out_%his_(eyes|eye|heart|tongue|liver)
			cut~_off_%his_(head|hand|hands|arm|leg|finger|fingers|ear|ears|nose|tongue) tongue_(cut|torn)_out
			(head|hand|hands|limbs)_(cut|hacked|chopped|lopped|struck)_off skull_(cracked|crushed|split|caved|open)
			splattered_(with|in)_(blood|gore|brains) blood_and_brains ripped_open torn_open torn_to_pieces torn_limb
			hacked_to_pieces spatter~_(of|with)_blood bathed_in_blood pool_of_blood weltering_in exhumed disinter~
			sawed_off skinned flayed embalm~ dissected %his_heart_(out_of|torn|cut)_(his|her) heart_out_of_%his
			stake_through eye-socket+ empty_sockets eyeless`,
			2: `corpse+ cadaver+ carcass carcasses carcase mutilated severed butcher~ carve~ hack~ skeleton+ skull+ bones_of
			vivisect~ dissect~ rotting rotted stench entrail viscera gash~ mangle~ spurt~ gush~ splatter~ spatter~
			blood_everywhere soaked_in_blood blood-soaked blood-stained bloodstained festering pus gangrene ooz~
			slaughterhouse bowels impale~ gibbet drink~_(his|her|the|their)_blood sucked_%his_blood sucking_blood
			vampire+ ghastly grisly gruesome charnel mouldering worms bitten_off`,
			1: `blood bloody flesh bone+ skin wound+ eyes cut~ torn tear~ tore open drip~ stain~ smell stink~ raw tooth
			teeth limb+ guts hideous horrible dead ghoul+ grave+ tomb+ coffin bodies body`,
		},
	},
	combinations: [
		{ cue: 'outcome', worth: 0.3 },
		{ cue: 'outcome', near: ['outcome'], within: 20, worth: 0.75 },
	],
	ask: 3.2,
	idioms: `skull_cap bare_bones goose_flesh flesh_and_blood_of`,
});
