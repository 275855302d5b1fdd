import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'profanity',
	cues: {
		term: {
			3: `fuck~ fucker+ fuckin fucked motherfuck~ motherfucker+ cocksucker+ cunt+ f*ck f*cking bullshit
				shithead+ asshole+ arsehole+ dickhead+ shitty wanker+ twat+ bollocks goddamn goddamned son_of_a_bitch
				piss_off pissed_off`,
			2: `shit shits shitting bastard+ bitch+ prick+ dammit damnit damn crap piss arse ass douche+ bugger~
				bloody_hell`,
			1: 'damned hell cursed bloody d-n',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.35 },
		{ cue: 'term', near: ['term'], within: 40, worth: 0.45 },
	],
	idioms: 'go_to_hell_and jack_ass',
});
