import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'drugs',
	cues: {
		term: {
			3: `cocaine heroin meth methamphetamine lsd ecstasy_pill+ opium opium-eater opium-eating laudanum hashish
				crack_(pipe|house) drug_(addict|addiction|dealer|dealers|habit|abuse|use) junkie+ addict+ addicted
				addiction shoot~_up snort~_(a_line|coke|cocaine|lines) rehab withdrawal narcotic+ oxycodone oxycontin
				fentanyl ketamine get~_high high_on_(drugs|coke|cocaine|weed|meth|pills|something|acid|heroin)
				so_high_(he|she|i|they|that) stoned weed_(and|from) marijuana cannabis
				smoke~_(weed|pot|a_joint|opium|crack) morphia morphine_(habit|addict) relapse~ drugged opiate+
				amphetamine+ dope_fiend bong`,
			2: `drug+ morphine pills weed joint dealer+ dose+ drachms ounces grains chloroform needle_in_%his_arm
				xanax dope stash poppy tincture clean_for ether valium narcotics high_again`,
			1: 'high pipe smoke~ powder habit craving vein syringe needle hit pill abstinence',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.45 },
		{ cue: 'term', near: ['term'], within: 30, worth: 0.9 },
	],
	idioms:
		'joint_(effort|venture|decision|account) joint_of_(meat|beef|mutton) weed~_the pull_weeds garden_weeds smoke_of pipe_(organ|smoke)',
});
