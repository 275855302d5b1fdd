import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'domestic-abuse',
	group: 'abuse',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		domestic abuse|violence|abuser, abusive
		relationship|relationships|marriage|marriages|husband|wife|boyfriend|girlfriend|partner|partners|ex|spouse|lover|exes,
		spousal|partner|relationship|marital|marriage abuse|violence, intimate partner violence|abuse, battered
		wife|woman|women|husband, =dv, dv mention,
		abuse|abused|abuses|abuser|abusers|abusive+child-abuse+emotional-abuse, physical abuse+child-abuse,
		physically abusive+child-abuse
	`,
	es: 'violencia domestica|machista|de, maltrato domestico, abuso domestico, relacion abusiva|toxica',
	pt: 'violencia domestica, relacionamento abusivo',
	fr: 'violence|violences conjugale|conjugales|domestique|domestiques, relation abusive',
	de: 'hausliche gewalt, missbrauchsbeziehung',
	it: 'violenza domestica, relazione abusiva',
	ru: 'домашнее|домашнего насилие|насилия, абьюз*, абьюзив*',
	zh: '家暴, 家庭暴力',
	ja: '家庭内暴力, 虐待',
};

export const maps: Maps = {
	acl2023: ['abuse'],
	pan2023: ['abuse'],
	efiction: ['Abuse', 'Domestic violence'],
	doesthedogdie: ["there's domestic violence"],
};
