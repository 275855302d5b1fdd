import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'character-bashing',
	group: 'other',
	scanned: false,
	weighty: false,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: 'bashing, bashed, basher*, *bashing, friendly#not, character hate',
	es: 'bashing',
	pt: 'bashing',
	fr: 'bashing',
	de: 'bashing',
	it: 'bashing',
	ru: 'гет бэшинг, бэшинг',
	zh: '黑化角色',
	ja: 'アンチ, ヘイト',
};

export const maps: Maps = {
	efiction: ['Bashing'],
};
