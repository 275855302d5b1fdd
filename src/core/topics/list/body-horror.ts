import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'body-horror',
	group: 'violence',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		body|bodily|flesh|eye|tooth|medical horror, body horrors, trypophob*, grotesque*, bodyhorror, eldritch body,
		gruesome transformation
	`,
	es: 'horror corporal',
	pt: 'horror corporal',
	fr: 'horreur corporelle',
	de: 'korperhorror',
	it: 'body horror',
	ru: 'боди хоррор, бодихоррор',
	zh: '身体恐怖',
	ja: '人体改造',
};

export const maps: Maps = {
	acl2023: ['blood-gore'],
	doesthedogdie: ["there's body horror"],
};
