import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'sexual-harassment',
	group: 'sex',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		sexual|sexually|workplace harassment|harassed|harassing, groping|groped, catcall*, unwanted|inappropriate
		touching|advances|attention|touch|kiss|kissing|flirting|comments, peeping tom, sexual objectification, up skirt,
		upskirt*, creepshot*, leering|leers
	`,
	es: 'acoso sexual',
	pt: 'assedio sexual',
	fr: 'harcelement sexuel',
	de: 'sexuelle belastigung',
	it: 'molestie sessuali',
	ru: 'домогательств*',
	zh: '性骚扰',
	ja: 'セクハラ',
};

export const maps: Maps = {
	acl2023: ['sexual-abuse'],
	pan2023: ['sexual-assault'],
};
