import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'self-harm',
	group: 'mind',
	scanned: true,
	weighty: true,
	level: 'alert',
};

export default topic;

export const terms: Terms = {
	en: `
		self
		harm|harms|harming|harmed|injury|injuries|injuring|injurious|mutilation|mutilating|flagellation|destruction|destructive|punishment|punishing|inflicted,
		selfharm*, cuts|cutting|burning|burns|harming|harms|hurting|hurts|scratching
		himself|herself|themselves|themself|myself, =cutting, cutting mention|mentions|scars, =sh, sh scars,
		slit|slitting|slits wrist|wrists, wrist cutting, skin picking, dermatillomania, trichotillomania, sh
		mention|mentions#mentioned, tw sh, razor blade|blades
	`,
	es: 'autolesi*, autolesion*, autodan*',
	pt: 'automutila*, autoagress*, autoles*',
	fr: 'automutilation*, auto mutilation, scarification*',
	de: 'selbstverletz*, selbstverletzend*, ritzen',
	it: 'autolesion*',
	ru: 'селфхарм, самоповрежден*, причинение себе вреда',
	zh: '自残, 自伤, 自我伤害',
	ja: '自傷, リストカット, リスカ',
};

export const maps: Maps = {
	acl2023: ['self-harm'],
	pan2023: ['self-harm'],
	efiction: ['Self-injury', 'Self-mutilation'],
	doesthedogdie: ['someone self harms'],
};
