import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'incest',
	cues: {
		term: {
			3: `incest incestuous kiss~_%his_own_(brother|sister|father|mother)
				in_love_with_%his_(own_|)(brother|sister) (lover|lovers)_and_(brother|sister|siblings)
				married_his_own_(mother|sister|daughter)`,
			2: 'blood_relations unnatural_(love|passion|union)',
		},
	},
	combinations: [{ cue: 'term', worth: 1.2 }],
});
