import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'body-shaming',
	cues: {
		term: {
			3: `body-shaming body_shaming fatphob~ fat-phobi~ fat_(ass|cow|pig|slob|bitch|bastard|fuck|freak|lard)
				fatty fatso lardass lard-ass tub_of_lard thunder_thighs (too|so)_(fat|skinny|ugly)_(to|for|that|and)
				lose_(some_|a_few_|)(weight|pounds) ugly_(duckling|girl|cow|freak|bitch|face) obese whale_of_a
				disgusting_body let_%self_go`,
			2: `fat ugly skinny chubby pudgy flabby overweight scrawny hideous plump_and wobbl~ cellulite
				hate_%his_body hate_my_body`,
			1: 'weight body mirror stomach thighs diet pounds ashamed laugh~ mock~ eat~',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.2 },
		{ cue: 'term', near: ['term'], within: 15, worth: 0.6 },
	],
	idioms: 'fat_(chance|lot|cat|of_the_land)',
});
