import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'stalking',
	group: 'abuse',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		stalk*, obsessive behavior|behaviour, yandere*, cyberstalk*, cyber stalking|stalker, being|getting|been followed
	`,
	es: 'acoso, acosador*',
	pt: 'perseguicao, stalker',
	fr: 'traque, harceleur',
	de: 'stalking',
	it: 'stalking',
	ru: 'сталк*, преследован*',
	zh: '跟踪狂, 跟踪',
	ja: 'ストーカー, ストーキング',
};

export const maps: Maps = {
	acl2023: ['other-aggression'],
	doesthedogdie: ['someone is stalked'],
};
