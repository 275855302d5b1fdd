import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'religious-hate',
	cues: {
		term: {
			3: `heretic+ heresy burn~_at_the_stake islamophob~ antisemit~ anti-semit~ pogrom+ inquisition infidel+
				witch-hunt+ witch_(burning|trial|trials)
				(dirty|filthy|damned|cursed|accursed)_(jew|jews|muslim|muslims|papist|papists|catholic|catholics|protestant|christian|christians|heathen|infidel|infidels|pagan|pagans)
				godless_(heathen|savages) death_to_the_(infidels|unbelievers|jews) christian_dog+ unbeliever+ holy_war
				jihad crusade_against papist+ blasphem~ idolat~ terrorist_because swastika+ synagogue_(burn~|attack~)`,
			2: `jew jews heathen+ pagan+ usurer zealot+ fanatic+ excommunicat~ persecut~ persecution convert_or
				mohammedan+ mussulman turk unclean cult+ cultist+ false_god+`,
			1: 'church god sin hate~ burn~ damned cursed priest christian+',
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.3 },
		{ cue: 'term', near: ['term'], within: 25, worth: 0.65 },
	],
});
