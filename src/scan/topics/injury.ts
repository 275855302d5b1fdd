import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'injury',
	cues: {
		outcome: {
			3: `broken_(leg|arm|rib|ribs|ankle|wrist|bone|bones|collarbone|nose|back|neck)
				broke_%his_(leg|arm|rib|ribs|ankle|wrist|nose|back|hip|collarbone) dislocat~ sprain~ concussion
				fracture~ compound_fracture third-degree_burns stitches open_wound gunshot_wound stab_wound
				bullet_wound flesh_wound dress~_%his_wound+ bandag~_%his bound_up_%his_(wound|wounds|arm|head|leg)
				lost_(a_lot_of_|too_much_|so_much_)blood internal_bleeding crutches wheelchair amputat~ splint
				wound_(was|is|in|on) bleeding_(badly|heavily|profusely) crippled scald~`,
			2: `wound+ wounded injur~ injury injuries injured bruise~ bruised gash~ bleed~ burns bandage~ broken_glass
				limp~ limped scar+ blistered cuts hurt~_%his lacerat~ lame tourniquet first_aid stanch~ staunch~`,
			1: 'blood pain agony hurt~ cut~ swollen ache~ fell faint~ unconscious burn~ torn doctor medic healing',
		},
	},
	combinations: [
		{ cue: 'outcome', worth: 0.2 },
		{ cue: 'outcome', near: ['outcome'], within: 20, worth: 0.5 },
	],
});
