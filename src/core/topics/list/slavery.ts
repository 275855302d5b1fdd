import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'slavery',
	group: 'danger',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		slave, slaves, slavery, slaver*, enslav*, forced labor|labour|servitude, indentured*, slave auction,
		master/slave, thrall|thralls
	`,
	es: 'esclavi*, esclavo, esclava',
	pt: 'escravi*, escravo, escrava',
	fr: 'esclavage, esclave*',
	de: 'sklave|sklaven, sklaverei',
	it: 'schiav*',
	ru: 'рабств*, раб, рабы',
	zh: '奴隶, 奴隶制',
	ja: '奴隷',
};

export const maps: Maps = {
	acl2023: ['abuse'],
	efiction: ['Slavery'],
};
