import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'eating-disorder',
	cues: {
		term: {
			3: `anorexi~ anorexia anorexic bulimi~ bulimia bulimic eating_disorder+
				purg~_(after|again|everything|the_food) binge~ binging count~_calories counting_calories
				(make~|made|making)_%self_(throw_up|sick|vomit) finger_down_%his_throat fingers_down_%his_throat
				starve~_%self starving_%self skip~_(meals|breakfast|lunch|dinner)_again
				(havent|hasnt|hadnt|not)_eaten_in_days feeding_tube thinspo lost_too_much_weight too_fat so_fat
				feel~_fat refuse~_to_eat (refused|refuses)_(food|all_food)`,
			2: `calories calorie diet laxative+ scale purge~ weigh~_%self pounds_(lost|lighter|heavier) hip_bones
				ribs_(showing|visible|counted) not_hungry pushed_%his_food pushed_the_food empty_stomach fasting
				relapse~`,
			1: 'weight thin fat hungry hunger eat food mirror meal+ vomit~ toilet ribs bones plate',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.4 },
		{ cue: 'term', near: ['term'], within: 25, worth: 0.85 },
	],
});
