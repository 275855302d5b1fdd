import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'captivity',
	group: 'violence',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		captiv*, captured, capture|captures, captor*, kidnap*, abduct*, imprison*, prison|prisons, prisoner|prisoners,
		jail*, hostage*, confinement, incarcerat*, locked up, held against, caged, =cage|cages, stockholm syndrome,
		ransom*, bound and gagged, concentration|internment|labor camp|camps, prisoner of war, held prisoner, locked in
		basement, alternate universe prison, house arrest, chained up, locked|locking in|inside a|the
		room|closet|basement|cell|cupboard|bathroom|cage, =locked in|up, prisoner|prisoners of war+war
	`,
	es: 'secuestr*, cautiverio, prisioner*, encarcelamiento',
	pt: 'sequestr*, cativeiro, prisioneir*',
	fr: 'enlevement, sequestration, captivite, prisonnier*, emprisonnement',
	de: 'entfuhr*, gefangenschaft, gefangnis*, geiselnahme',
	it: 'rapimento, rapito, prigionia, prigionier*',
	ru: 'похищен*, плен, тюрьм*, заложник*',
	zh: '绑架, 囚禁, 监禁',
	ja: '監禁, 誘拐, 拉致',
};

export const maps: Maps = {
	acl2023: ['kidnapping'],
	pan2023: ['kidnapping', 'abduction'],
	efiction: ['Imprisonment'],
	doesthedogdie: ['someone is kidnapped'],
};
