import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'claustrophobia',
	group: 'danger',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		claustrophob*, enclosed|confined|small|tight|cramped space|spaces, buried|burying|burial alive, fear of
		small spaces, cave in|ins, trapped in an elevator
	`,
	es: 'claustrofob*',
	pt: 'claustrofob*',
	fr: 'claustrophob*',
	de: 'klaustrophob*',
	it: 'claustrofob*',
	ru: 'клаустрофоб*',
	zh: '幽闭恐惧',
	ja: '閉所恐怖症',
};

export const maps: Maps = {
	doesthedogdie: ['someone is buried alive'],
};
