import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'misogyny',
	cues: {
		term: {
			3: `misogyn~ misogynist misogynistic sexist sexism
				women_(are|were)_(only|inferior|weak|all|too|made|such|not|nothing|fit)
				(just|only|mere|merely|but)_a_woman a_woman's_place place_is_in_the_kitchen weaker_sex frailer_sex
				inferior_sex like_a_girl stupid_(bitch|woman|cow|girl|wench) dumb_(bitch|broad|blonde)
				(fucking|little|dirty|filthy)_(whore|slut|bitch) whore+ slut+ slutty bitches harlot+ strumpet+
				trollop+ hussy hussies wench+ make_me_a_sandwich asking_for_it for_a_(girl|woman) woman-hater
				feminazi+ throw_like_a_girl hysterical_(woman|women|female) all_women_are womenfolk_should`,
			2: `bitch hag shrew patriarchy objectif~ chattel dowry hysterical obey_your_husband
				obedience_to_her_husband womanly feminist+ broads dames females jezebel baggage`,
			1: 'woman women girl+ wife obey property inferior weak weakness silly female sex',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.25 },
		{ cue: 'term', near: ['term'], within: 20, worth: 0.55 },
	],
	idioms: 'son_of_a_bitch sons_of_bitches',
});
