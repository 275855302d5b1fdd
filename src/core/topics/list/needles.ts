import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'needles',
	group: 'body',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		needle, needles, syringe*, injection*, injected, blood draw|draws|test|tests, drawing blood, iv
		drip|drips|lines|needle, =iv, vaccin*, acupuncture, trypanophob*, 💉, needle phobia, hypodermic*
	`,
	es: 'agujas, jeringa*, inyeccion*',
	pt: 'agulha*, seringa*, injecao',
	fr: 'aiguille*, seringue*, piqure*',
	de: 'nadeln, spritzen, spritze',
	it: 'aghi, siring*, iniezion*',
	ru: 'игл*, шприц*, укол*',
	zh: '针头, 注射, 打针',
	ja: '注射, 注射針',
};

export const maps: Maps = {
	acl2023: ['procedures'],
	doesthedogdie: ['needles/syringes are used'],
};
