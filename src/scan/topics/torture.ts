import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'torture',
	cues: {
		term: {
			3: `spitzruten (run|running|ran|driven|drive~|led)_the_gauntlet
				(blow|blows|strokes|lashes)_(fell|rained)_(on|upon)_%his_(back|bare|shoulders) %his_bare_back
				tied_to_(the|a)_(post|stake|guns|muskets|rack|wheel) hundred_lashes bastinado~
				torture~_(him|her|them|me|us|chamber|victim|device) (been|was|were|being)_tortured torturer+
				waterboard~ the_rack thumbscrew+ inquisition inquisitor+ flog~ flogged flogging scourge~
				run~_the_gauntlet gauntlet burn~_at_the_stake crucify~ crucified crucifixion flay~ flayed
				cat-o'-nine-tails red-hot_iron+ branding_iron whipping-post knout bastinado cruciatus electrocute~
				torment~_(him|her|them|me)`,
			2: `inflict~_pain strappado pincers screws burned_alive burnt_alive boiling_oil molten_lead impale~
				stretched_on_the maimed scourge scourging racked stripes stroke_of_the_(whip|lash|cane)
				under_the_(whip|lash|knout) knout rawhide cowhide cat-of-nine-tails tied_up_and
				whipping_(post|him|her|them|me) torture+ tortured torturing interrogate~ interrogation whip~ whipped
				whipping lash~ lashes lashed instrument+_of_torture torment~ tormentor+ tormenter+ tormenting
				executioner+ make~_%him_(talk|scream|suffer|beg) break~_%his_(fingers|will) brand~ branded stake
				pliers agony agonies cruelty sadistic sadist vivisect~`,
			1: `anguish chained strapped tied suffer~ merciless groan~ shriek~ confess~ confession stripped agonizing
				shocks electricity whip rod`,
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.35 },
		{ cue: 'term', near: ['term'], within: 30, worth: 0.75 },
	],
	idioms: 'tortured_(look|expression|soul|artist|genius)',
});
