import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'pregnancy-loss',
	group: 'family',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		miscarr*, stillb*, still birth|born, pregnancy|infant|baby loss, loss of a|an child|baby|pregnancy|infant,
		infant death, ectopic*, pregnancy complications, lost|losing a|the baby|pregnancy|child
	`,
	es: 'aborto espontaneo, perdida del embarazo',
	pt: 'aborto espontaneo, perda gestacional',
	fr: 'fausse couche, fausses couches',
	de: 'fehlgeburt*, totgeburt*',
	it: 'aborto spontaneo',
	ru: 'выкидыш*',
	zh: '流产',
	ja: '流産, 死産',
};

export const maps: Maps = {
	acl2023: ['miscarriage'],
	pan2023: ['miscarriages'],
	doesthedogdie: ['someone miscarries', 'a baby is stillborn'],
};
