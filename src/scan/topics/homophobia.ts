import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'homophobia',
	cues: {
		term: {
			3: `homophob~ homophobic homophobia homophobe+ conversion_(therapy|camp) gay_bashing that's_so_gay
				being_gay_is being_queer no_homo homosexual_(lifestyle|agenda|tendencies)
				(unnatural|abomination)_(love|before|to_the_lord) god_hates kicked_(him|her|me)_out_for_being
				pray_the_gay sodomite+ sodomy gross_indecency (isnt|not|is|was|be)_natural_(for_two|two_men)
				hate_crime anti-gay faggy
				(disgusting|filthy|fucking|damn|stupid|little|dumb)_(queer|queers|gay|gays|homo|homos|lesbian|lesbians|fairy|fairies)
				burn_in_hell homo homos`,
			2: `homosexual homosexuals homosexuality queer queers gays bigot+ bigoted pervert+ perverted slur+
				intolerant unaccepting sissy tolerate_any disown~ turn_straight turn_%him_straight cure_%him
				come_out_to came_out_to closeted in_the_closet outed lesbian+`,
			1: `gay sin sinner repent disgust~ unnatural freak+ hate~ parents straight church bullied beat~ dad
				insult~ wrong shame kicked`,
		},
	},
	hashed: {
		term: {
			3: [
				-1789182267, -727467902, 2113294878, -1211907689, -1149563868, 2041867509, -1883309642, -1281058444,
				-1320326166, -626802188, -906528811, 1621387952, -439086855, 1931777404, 1368827549, 1253477162, -161653477,
				685393418, -929238917, -774500583, 1118439176, -544545481, 732359180, -1987444856, 2134767649,
			],
			2: [-1309144931, 393612970, -1679980223, -926371120, -1225705831, -600539684, 102145480],
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.4 },
		{ cue: 'term', near: ['term'], within: 25, worth: 0.85 },
	],
	idioms: `queer_(look|smile|sort|feeling|little|noise|thing|fish|old|expression|sensation|sound|way|ideas|notion|street|affair)
		pride_parade
		gay_(colours|colors|laughter|laugh|mood|spirits|and_happy|company|music|old|party|little|as|scene|tone|bar|pride|rights)`,
});
