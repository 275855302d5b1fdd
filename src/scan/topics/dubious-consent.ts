import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'dubious-consent',
	cues: {
		term: {
			3: `dubious_consent dubcon dub-con
				(drugged|drunk|intoxicated|unconscious|asleep|sleeping)_and_(naked|undress~) took_advantage_of_%him
				love_potion aphrodisiac sex_pollen heat_cycle compelled_to_(kiss|sleep|undress)
				in_exchange_for_(her|his)_body give~_%self_to_him_to_save marital_duty conjugal_(duty|duties|rights)
				submit~_to_%his_(embraces|caresses|desires|will|lust|embrace) (sell~|sold)_%self %his_price_was
				forced_marriage forced_to_marry`,
			2: `take~_advantage_of take_advantage submit~ submitted yield~_to_him reluctant~ unwilling unwillingly
				too_drunk_to coerc~ blackmail~ coax~ pressur~ didnt_want_to_but deceived_into disguised_as
				trick~_%him_into`,
			1: 'kiss~ bed naked undress~ touch~ breast+ thigh+ drunk drugged asleep desire lust consent',
		},
	},
	combinations: [{ cue: 'term', near: ['term'], within: 35, worth: 0.55 }],
});
