import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'body-shaming',
	group: 'hate',
	scanned: true,
	weighty: false,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		body sham*, body shaming|shame|hatred|hate|negativity, fat shaming|shame|jokes|phobia, fatphob*, weight
		shaming, body image, body image issues|problems, body issues, body insecurity|insecurities, fatmis*, fat
		phobia, weight issues
	`,
	es: 'gordofobia',
	pt: 'gordofobia',
	fr: 'grossophobie',
	de: 'bodyshaming',
	it: 'grassofobia',
	ru: 'бодишейминг',
	zh: '身材羞辱',
	ja: '容姿いじり',
};

export const maps: Maps = {
	acl2023: ['body-shaming'],
	pan2023: ['fat-phobia', 'body-hatred'],
};
