import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'human-trafficking',
	group: 'danger',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		human|people|child|organ|slave trafficking|trafficker, trafficking, trafficked, sold into, forced prostitution,
		human auction|auctions, human trafficking ring, human|slave|people auction|auctions|market+slavery
	`,
	es: 'trata de personas|blancas',
	pt: 'trafico humano, trafico de pessoas',
	fr: "traite des etres humains, trafic d etres humains, trafic d'etres humains",
	de: 'menschenhandel',
	it: 'tratta di esseri umani',
	ru: 'торговля людьми',
	zh: '人口贩卖, 人口拐卖',
	ja: '人身売買',
};

export const maps: Maps = {
	acl2023: ['abuse'],
};
