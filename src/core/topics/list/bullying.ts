import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'bullying',
	group: 'abuse',
	scanned: true,
	weighty: false,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		bully*, bullie*, cyberbull*, hazing, harassment|harassed, name calling, namecalling, schoolyard taunts, mean
		girls behavior, public humiliation, taunting, public shaming|humiliation_at_school, hazing|hazed,
		mocked|mocking|mockery for|about
	`,
	es: 'bullying, acoso escolar',
	pt: 'bullying, assedio moral',
	fr: 'harcelement|harcele, intimidation',
	de: 'mobbing',
	it: 'bullismo',
	ru: 'буллинг, травля, издевательств*',
	zh: '校园霸凌, 霸凌, 欺凌',
	ja: 'いじめ, イジメ',
};

export const maps: Maps = {
	acl2023: ['abusive-language'],
};
