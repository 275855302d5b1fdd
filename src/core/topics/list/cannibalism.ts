import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'cannibalism',
	group: 'violence',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		cannibal*, eating people|humans, human flesh, flesh eating, man eating, anthropophag*, people eating, eats
		people, human meat|flesh, autocannibal*, eating human|humans|human_flesh
	`,
	es: 'canibal*',
	pt: 'canibal*',
	fr: 'cannibal*',
	de: 'kannibal*',
	it: 'cannibal*',
	ru: 'каннибал*, людоед*',
	zh: '食人',
	ja: 'カニバリズム, 食人, カニバ',
};

export const maps: Maps = {
	acl2023: ['other-aggression'],
	doesthedogdie: ["there's cannibalism"],
};
