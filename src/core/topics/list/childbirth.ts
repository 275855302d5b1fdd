import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'childbirth',
	group: 'family',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		childbirth*, child birth, giving|gives|give|gave birth, in|into|going|goes|active|premature|back|preterm
		labor|labour, labor and delivery, labor pains, birthing, birth scene|scenes|fic,
		home|water|premature|graphic|traumatic|male|unassisted|hospital|live|difficult birth, c section|sections,
		cesarean*, caesarean*, caesarian*, =birth|births, premature|preterm baby|babies|birth|labor|labour,
		preemie|preemies, =labor|labour
	`,
	es: 'parto|partos, dar a luz',
	pt: 'parto|partos',
	fr: 'accouchement*',
	de: 'geburt, entbindung',
	it: 'parto',
	ru: 'роды, родов',
	zh: '分娩, 生产描写',
	ja: '出産',
};

export const maps: Maps = {
	acl2023: ['childbirth'],
	pan2023: ['childbirth'],
	doesthedogdie: ["there's childbirth"],
};
