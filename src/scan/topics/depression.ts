import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'depression',
	cues: {
		term: {
			3: `depression depressed depressive antidepressant+ (cant|couldnt)_get_out_of_bed hate~_%self
				self-loathing self_loathing worthless hopelessness no_point_(in|to)_anything nothing_matter~_anymore
				numb_inside empty_inside tired_of_everything melancholia despair despairing despond~ hypochondria
				nervous_breakdown mental_breakdown`,
			2: `hopeless melancholy despondent numb emptiness misery miserable wretched gloom gloomy therapist therapy
				weary worthless listless apathy apathetic`,
			1: 'sad sadness empty alone tired bed dark darkness cry~ tears lonely lifeless',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.2 },
		{ cue: 'term', near: ['term'], within: 30, worth: 0.5 },
	],
	idioms: 'great_depression depression_in_the',
});
