import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'dubious-consent',
	group: 'sex',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		dub con, dubcon*, dubious|questionable|murky|unclear|vague|uncertain|complicated
		consent|consensuality|consents, dubiously consensual, consent issues|problems|is, lack of consent, sex
		pollen+explicit-sex, fuck|mate or die+explicit-sex, aliens made them do it, consensual non
		consent|con+explicit-sex, cnc+explicit-sex, somnophil*+explicit-sex, coerc*, hypno kink|sex+explicit-sex,
		reluctance, mind control sex+explicit-sex, drugged sex+explicit-sex+drugs, forced bonding|mating, bad bdsm
		etiquette+explicit-sex
	`,
	es: 'consentimiento dudoso, dubcon',
	pt: 'consentimento duvidoso',
	fr: 'consentement douteux|ambigu',
	de: 'fragwurdige|zweifelhafte|fragliche einwilligung, zweifelhafter|fragwurdiger konsens',
	it: 'consenso dubbio|dubbia, dub con',
	ru: 'сомнительное согласие, даб кон, дабкон',
	zh: '半强迫, 半推半就',
	ja: '合意なし, 合意があいまい',
};

export const maps: Maps = {
	acl2023: ['sexual-abuse'],
	pan2023: ['sexual-assault'],
	efiction: ['Dubious consent'],
	doesthedogdie: ["there's dubious consent or sexual coercion"],
};
