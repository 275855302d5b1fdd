import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'snakes',
	group: 'danger',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		=snake|snakes, giant|pet|venomous|poisonous|magical|many|actual|literal snake|snakes, snake bite|bites,
		snakebite*, ophidiophob*, fear of snakes
	`,
	es: 'serpientes',
	pt: 'cobras, serpentes',
	fr: 'serpents',
	de: 'schlangen',
	it: 'serpenti',
	ru: 'змеи, змея',
	zh: '蛇',
	ja: '蛇',
};

export const maps: Maps = {
	doesthedogdie: ['snakes'],
};
