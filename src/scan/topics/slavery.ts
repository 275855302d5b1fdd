import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'slavery',
	cues: {
		term: {
			3: `slavery enslave~ slave-trader+ slave-trade slave-dealer+ slave-owner+
				slave_(auction|market|trade|trader|ship|owner|master|quarters|driver|girl|boy) slaveholder+
				slave-holder+ runaway_slave+ plantation+ auction_block
				sold_(him|her|them|me|us)_(to|into|down|off|at|for) sold_(into|down)_(slavery|the_river|bondage)
				slave-gang coffle overseer+ serf+ serfdom indentured bondage bondsman galley-slave thrall+ slaver+
				slave-catcher+ manumi~ emancipat~ freedman abolition~`,
			2: `slave+ massa mas'r massa's master's_property whipping-post cotton-picking hands_in_the_field
				trader_(in|said) owned_by_(him|a|the|his) fugitive+ overseers chattel quarters shackle~ collar
				property bought_and_sold belong~_to_(a|his|my|the)_master`,
			1: 'master mistress chain+ whip~ escape~ sold buy~ free freedom labour labor work field+ price',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.35 },
		{ cue: 'term', near: ['term'], within: 30, worth: 0.8 },
	],
	idioms: 'slave_driver wage_slave slave_to slave~_away',
});
