import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'grief',
	group: 'death',
	scanned: true,
	weighty: false,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		grief*, griev*, mourn*, bereave*, funeral*, widow*, =loss, loss of a|his|her|their
		parent|mother|father|loved|sibling|brother|sister|friend|spouse|partner|wife|husband|family, loss of
		parent|parents|family|loved|life, survivor|survivors guilt, losing a|someone loved|parent|friend|you,
		coping|dealing|deals with loss, parental|family loss, in mourning, wakes and funerals
	`,
	es: 'duelo, luto',
	pt: 'luto',
	fr: 'deuil',
	de: 'trauer',
	it: 'lutto',
	ru: 'скорбь, горе',
	zh: '哀悼',
	ja: '死別',
};

export const maps: Maps = {
	acl2023: ['death'],
};
