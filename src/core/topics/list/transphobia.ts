import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'transphobia',
	group: 'hate',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		transphob*, trans phobia, transmisog*, deadnam*, dead name|naming, misgender*, enbyphob*, terf|terfs,
		exorsexis*
	`,
	es: 'transfob*',
	pt: 'transfob*',
	fr: 'transphob*',
	de: 'transphob*, transfeindlich*',
	it: 'transfob*',
	ru: 'трансфоб*',
	zh: '恐跨',
	ja: 'トランスフォビア',
};

export const maps: Maps = {
	acl2023: ['transphobia'],
	pan2023: ['transphobia'],
	doesthedogdie: ['someone is misgendered', 'there are transphobic slurs'],
};
