import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'bullying',
	cues: {
		act: {
			3: `bully bullies bullied bullying taunt~_%him
				(shove~|push~)_%him_into_%the_(locker|lockers|wall|mud|toilet) picked_on pick~_on_%him
				call~_%him_names tease~_mercilessly laughing-stock laughingstock tripped_%him_in_the_hall cyberbully~
				loser freak+ (the|other)_(boys|girls|children|kids)_(laughed|jeered|mocked|taunted|teased)`,
			2: `taunt~ tease~ mock~ jeer~ humiliate~ outcast ridicule~ nicknamed shove~ trip~_%him laughed_at_%him
				laughing_at_%him snigger~ insult~ torment~`,
			1: 'school classmates locker+ laugh~ laughed names hallway boys girls cry crying shame push~ kick~ nerd',
		},
	},
	combinations: [
		{ cue: 'act', worth: 0.25 },
		{ cue: 'act', near: ['act'], within: 25, worth: 0.65 },
	],
});
