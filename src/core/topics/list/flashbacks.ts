import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'flashbacks',
	group: 'mind',
	scanned: true,
	weighty: false,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		flashback*, ptsd, cptsd, c ptsd, post traumatic stress|disorder, post traumatic stress disorder, post
		traumatic stress disorder ptsd, trauma, traumas, traumatic, traumatis*, traumatiz*, childhood
		trauma|traumas#depicted, shell shock|shocked, dissociation, dissociating, dissociates, dissociative episode,
		hypervigilan*, trauma recovery|response|responses|dump|dumping#depicted, intrusive memories
	`,
	es: 'trauma|traumas, estres postraumatico',
	pt: 'trauma|traumas, estresse pos traumatico',
	fr: 'trauma|traumatisme|traumatismes, stress post traumatique, sspt',
	de: 'trauma, posttraumatische belastungsstorung, ptbs',
	it: 'trauma|traumi, disturbo da stress post traumatico',
	ru: 'птср, травм*, флешбек*',
	zh: '创伤, 创伤后应激障碍',
	ja: 'トラウマ, フラッシュバック',
};

export const maps: Maps = {
	acl2023: ['mental-illness'],
	pan2023: ['mental-illness'],
};
