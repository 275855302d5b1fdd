import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'human-trafficking',
	cues: {
		term: {
			3: `human_traffick~ sex_traffick~ trafficking traffickers trafficked sex_(slave|slaves|slavery|ring)
				sold_(into_prostitution|to_a_brothel|to_the_brothel) forced_prostitution forced_into_prostitution
				black_market_in_(people|humans|girls|women) auction~_off_(girls|people|women|omegas|slaves)
				sell~_%him_to_the_highest`,
			2: 'brothel+ pimp+ bidder+ cargo_of_(girls|women|people) merchandise smuggl~_people procuress',
			1: 'sold auction buyer+ price girls container slave+ chained',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.35 },
		{ cue: 'term', near: ['term'], within: 25, worth: 0.9 },
	],
});
