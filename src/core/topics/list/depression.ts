import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'depression',
	group: 'mind',
	scanned: true,
	weighty: false,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		depress*, postpartum|seasonal depression, post partum depression, self hatred|hate|loathing|hating,
		hates|hating|hate himself|herself|themselves|themself, mental illness|illnesses|disorder|disorders, mental
		health issues|problems|struggles, mentally ill, bipolar*, anhedonia, hopelessness, dark thoughts, negative
		self talk, bpd
	`,
	es: 'depresion, depresiv*',
	pt: 'depressao, depressiv*',
	fr: 'depression, depressif*',
	de: 'depression*',
	it: 'depressione',
	ru: 'депресси*',
	zh: '抑郁, 抑郁症',
	ja: 'うつ, 鬱, うつ病',
};

export const maps: Maps = {
	acl2023: ['mental-illness'],
	pan2023: ['mental-illness'],
};
