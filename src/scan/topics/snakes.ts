import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'snakes',
	cues: {
		term: {
			3: `snake+ serpent+ viper+ cobra+ python+ rattlesnake+ adder+ basilisk+ boa_constrictor anaconda+
				asp_(bit|to) venomous_(fangs|bite) coiled_(snake|serpent|around) snakebite snake-bite rattler+ mamba`,
			2: 'fangs hiss~ slither~ slithering coil~ coils venom venomous forked_tongue scales parseltongue',
			1: 'bite~ bit reptile+ strike~ poison~ writh~',
		},
	},
	mentioned: [],
	combinations: [
		{ cue: 'term', worth: 0.35 },
		{ cue: 'term', near: ['term'], within: 20, worth: 0.75 },
	],
	idioms: 'snake_in_the_grass snake~_(%his|around|up|down|through|into|along|past|his|her) old_serpent snake_eyes',
});
