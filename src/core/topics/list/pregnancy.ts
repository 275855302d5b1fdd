import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'pregnancy',
	group: 'family',
	scanned: true,
	weighty: false,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		pregnan*, *preg, *pregnancy, m preg, baby bump, expecting a baby|child, expectant parents|father|mother, trying
		to conceive|for, trying for a baby, knocked up, infertil*, surrogacy, surrogate mother|pregnancy|mothers,
		impregnation|impregnated|impregnating, pregnancy scare|scares#threatened, morning sickness, pregnancy test|tests
	`,
	es: 'embarazo|embarazos, embarazada, embarazado',
	pt: 'gravidez, gravida, gravido',
	fr: 'grossesse*, enceinte',
	de: 'schwanger*',
	it: 'gravidanz*, incinta',
	ru: 'беременн*, мпрег',
	zh: '怀孕, 生子',
	ja: '妊娠, 男性妊娠',
};

export const maps: Maps = {
	acl2023: ['other-pregnancy'],
	pan2023: ['pregnancy'],
	efiction: ['Mpreg'],
};
