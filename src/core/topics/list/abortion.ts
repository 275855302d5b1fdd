import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'abortion',
	group: 'family',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: 'abortion*, pregnancy termination, termination of pregnancy, terminating a pregnancy, aborted pregnancy',
	es: 'aborto|abortos',
	pt: 'aborto|abortos',
	fr: 'avortement*, ivg',
	de: 'abtreibung*, schwangerschaftsabbruch*',
	it: 'aborto|aborti',
	ru: 'аборт*',
	zh: '堕胎, 打胎',
	ja: '堕胎, 中絶',
};

export const maps: Maps = {
	acl2023: ['abortion'],
	pan2023: ['abortion'],
	doesthedogdie: ['someone has an abortion'],
};
