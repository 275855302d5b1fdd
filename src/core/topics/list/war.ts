import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'war',
	group: 'violence',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		war, warfare, war time, battle, battles, battlefield*, war crime, genocid*, invasion*, siege, child
		soldier+child-abuse, wwi, wwii, ww1, ww2, ww 2, holocaust, trench warfare, trenches, warzone*, hiroshima,
		nagasaki, the blitz, london blitz
	`,
	es: 'guerra|guerras, batalla*',
	pt: 'guerra|guerras, batalha*',
	fr: 'guerre*, bataille*',
	de: 'krieg*, schlacht',
	it: 'guerra|guerre, battagli*',
	ru: 'войн*, война, геноцид',
	zh: '战争',
	ja: '戦争',
};

export const maps: Maps = {
	acl2023: ['collective-violence'],
	pan2023: ['violence'],
	efiction: ['War'],
	doesthedogdie: ["there's war", "there's genocide"],
};
