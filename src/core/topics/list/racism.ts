import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'racism',
	group: 'hate',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		racis*, racial
		prejudice|discrimination|violence|tension|tensions|hatred|profiling|abuse|trauma|bias|segregation, white
		suprem*, xenophob*, speciesis*, colorism, colourism, segregat*, apartheid, kkk, bigot*+homophobia,
		=prejudice|discrimination, discriminat*, fascis*, anti blackness, hate crime|crimes+homophobia,
		lynching|lynchings, race based discrimination, nazism, neo nazi|nazis, microaggression*, micro
		aggression|aggressions
	`,
	es: 'racismo, racista',
	pt: 'racismo, racista',
	fr: 'racisme, raciste',
	de: 'rassismus, rassistisch',
	it: 'razzismo, razzista',
	ru: 'расизм*, ксенофоб*',
	zh: '种族歧视, 种族主义',
	ja: '人種差別',
};

export const maps: Maps = {
	acl2023: ['racism'],
	pan2023: ['racism'],
	doesthedogdie: ["there's racism"],
};
