import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'ableism',
	group: 'hate',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: 'ableis*, ablis*, ablism, ablist, disability discrimination|hate, anti autistic, audism, saneism',
	es: 'capacitismo',
	pt: 'capacitismo',
	fr: 'validisme, capacitisme',
	de: 'ableismus, behindertenfeindlich*',
	it: 'abilismo',
	ru: 'эйблизм*',
	zh: '健全主义, 歧视残疾',
	ja: '障害者差別',
};

export const maps: Maps = {
	acl2023: ['ableism'],
	pan2023: ['ableism'],
};
