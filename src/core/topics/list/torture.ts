import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'torture',
	group: 'violence',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		tortur*, waterboard*, flaying|flayed, skinned alive, skinning, cruciatus, crucio, human
		experimentation|experiments|experiment, thumbscrews, experimented on, unethical experimentation|experiments,
		electric shock torture, crucifi*
	`,
	es: 'tortura*',
	pt: 'tortura*',
	fr: 'torture*',
	de: 'folter*',
	it: 'tortura*, torture',
	ru: 'пытк*, пытка',
	zh: '酷刑, 折磨, 虐待',
	ja: '拷問',
};

export const maps: Maps = {
	acl2023: ['violence', 'abuse'],
	pan2023: ['violence'],
	efiction: ['Torture'],
	doesthedogdie: ["there's torture"],
};
