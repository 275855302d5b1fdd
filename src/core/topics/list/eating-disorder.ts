import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'eating-disorder',
	group: 'mind',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		eating disorder|disorders, disordered eating, anorexi*, bulimi*, binge eating, eating issues|problems|habits,
		food issues|restriction|problems|aversion, purging, starving himself|herself|themselves|themself|myself, self
		starvation, calorie counting, counting calories, orthorexia, body dysmorphi*, pro ana, thinspo, restricting
		food, bad relationship with food, refusing|refuses|refusal to eat, not eating, =ed, unhealthy eating|dieting,
		dieting, weight issues, skipping meals, ed mention|mentions#mentioned, ed recovery, diet culture, emaciat*,
		starving|starves|starved himself|herself|themselves|themself, refuse|refuses|refusing to eat, not eating
		enough|properly
	`,
	es: 'trastorno|trastornos alimenticio|alimenticios|alimentario|alimentarios|de, tca, anorexia, bulimia',
	pt: 'transtorno|transtornos|disturbio|disturbios alimentar|alimentares, anorexia',
	fr: 'trouble|troubles alimentaire|alimentaires, tca, anorexie, boulimie, troubles du comportement alimentaire',
	de: 'essstorung*, magersucht, bulimie',
	it: 'disturbi|disturbo alimentari|alimentare, anoressia',
	ru: 'рпп, расстройств* пищево*, анорекси*, булими*',
	zh: '饮食失调, 进食障碍, 厌食, 厌食症, 暴食',
	ja: '摂食障害, 拒食, 過食',
};

export const maps: Maps = {
	acl2023: ['dysmorphia'],
	pan2023: ['eating-disorders'],
	efiction: ['Eating disorders'],
	doesthedogdie: ['someone has an eating disorder', "there's body dysmorphia"],
};
