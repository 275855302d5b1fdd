import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'vomit',
	cues: {
		term: {
			3: `vomit~ vomit throw~_up
				puke~ puked puking pukes retch~ dry_heav~ heav~_(into_the|up_his|up_her) emptied_%his_stomach upchuck~
				barf~ spew~ be_sick_(in|into|on|over|all) hurl~_into_the_toilet contents_of_%his_stomach
				lost_%his_(lunch|breakfast) spit_up`,
			2: 'nause~ nauseous nausea bile queasy gagging (and|to|i|he|she|they)_gag gagged_(on|at) seasick sea-sick seasickness emetic',
			1: 'stomach sick toilet bucket bathroom basin',
		},
	},
	mentioned: [],
	combinations: [
		{ cue: 'term', worth: 0.65 },
		{ cue: 'term', near: ['term'], within: 25, worth: 1 },
	],
});
