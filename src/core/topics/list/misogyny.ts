import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'misogyny',
	group: 'hate',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		misogyn*, sexis*, patriarch*, chauvinis*, incel, incels, slut shaming, gender
		discrimination|inequality|violence, fridging
	`,
	es: 'misogin*, machismo',
	pt: 'misogin*, machismo',
	fr: 'misogyn*, sexisme',
	de: 'misogyn*, frauenfeindlich*, sexismus',
	it: 'misogin*, sessismo',
	ru: 'мизогин*, сексизм*',
	zh: '厌女',
	ja: '女性蔑視, ミソジニー',
};

export const maps: Maps = {
	acl2023: ['sexism'],
	pan2023: ['misogyny', 'sexism'],
};
