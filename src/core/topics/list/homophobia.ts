import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'homophobia',
	group: 'hate',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		homophob*, biphob*, lesbophob*, queerphob*, queer phobia, acephob*, aphobia, arophob*, conversion
		therapy|camp, gay bashing, lgbtphob*, lgbtqphob*, lgbt phobia, being|forcibly|getting|gets|forced
		outed|outing, anti gay, homomis*
	`,
	es: 'homofob*',
	pt: 'homofob*',
	fr: 'homophob*',
	de: 'homophob*, homofeindlich*',
	it: 'omofob*',
	ru: 'гомофоб*',
	zh: '恐同, 同性恋恐惧',
	ja: '同性愛嫌悪, ホモフォビア',
};

export const maps: Maps = {
	acl2023: ['homophobia'],
	pan2023: ['homophobia'],
	efiction: ['Homophobia'],
	doesthedogdie: ['there are homophobic slurs'],
};
