import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'overdose',
	group: 'body',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: 'overdos*, drug overdose|overdoses+drugs, accidental overdose, =od, ods, over dose',
	es: 'sobredosis',
	pt: 'overdose',
	fr: 'overdose, surdose',
	de: 'uberdosis',
	it: 'overdose',
	ru: 'передоз*',
	zh: '药物过量, 过量服药',
	ja: '過剰摂取, オーバードーズ',
};

export const maps: Maps = {
	acl2023: ['addiction'],
};
