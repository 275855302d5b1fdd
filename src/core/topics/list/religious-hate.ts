import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'religious-hate',
	group: 'hate',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		antisemit*, anti semit*, islamophob*, anti muslim, anti jewish, religious
		persecution|intolerance|hatred|hate|bigotry|discrimination|extremism|fanaticism|fanatics|violence|prejudice|oppression,
		religious|spiritual abuse+emotional-abuse, religious fanatic
	`,
	es: 'antisemit*, islamofob*',
	pt: 'antissemit*, islamofob*',
	fr: 'antisemit*, islamophob*',
	de: 'antisemit*, islamophob*',
	it: 'antisemit*, islamofob*',
	ru: 'антисемит*, исламофоб*',
	zh: '反犹, 宗教迫害',
	ja: '宗教差別, 反ユダヤ',
};

export const maps: Maps = {
	acl2023: ['religious-discrimination'],
	doesthedogdie: ["there's antisemitism"],
};
