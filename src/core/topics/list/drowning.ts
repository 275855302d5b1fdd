import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'drowning',
	group: 'danger',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: 'drown*',
	es: 'ahogamiento, ahogarse',
	pt: 'afogamento',
	fr: 'noyade*',
	de: 'ertrink*, ertrunken',
	it: 'annegament*',
	ru: 'утоплен*, тонет',
	zh: '溺水',
	ja: '溺死, 溺れる',
};

export const maps: Maps = {
	doesthedogdie: ['someone drowns'],
};
