import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'incest',
	group: 'sex',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		incest*, *cest, twin cest, pseudo incest, sibling|brother|sister|parent|cousin|twin|family incest, brocon,
		siscon, bro con
	`,
	es: 'incest*',
	pt: 'incest*',
	fr: 'incest*',
	de: 'inzest*',
	it: 'incest*',
	ru: 'инцест*',
	zh: '乱伦, 近亲, 骨科',
	ja: '近親相姦, 近親',
};

export const maps: Maps = {
	acl2023: ['incest'],
	pan2023: ['incest'],
	efiction: ['Incest'],
	doesthedogdie: ['there are incestuous relationships'],
};
