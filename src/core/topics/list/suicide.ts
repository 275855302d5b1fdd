import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'suicide',
	group: 'mind',
	scanned: true,
	weighty: true,
	level: 'alert',
};

export default topic;

export const terms: Terms = {
	en: `
		suicid*, killing|kill|kills|killed himself|herself|themselves|themself|myself|yourself|oneself|itself, death
		wish, deathwish, passively suicidal, unaliv*, sewerslide, suicide attempt|attempts|attempted#threatened, =si, si
		mention, end|ending|ends his|her|their|it life|all, jumping off a|roof|bridge|building, take|takes|taking|took
		his|her|their own life, kys, kms joke|jokes, =kms, sewer slide, kermit sewerslide,
		want|wants|wanting|wanted|wish|wishes|wishing|longing to die,
		want|wants|wanting|wanted|wish|wishes|wishing|longing to be dead, seppuku, harakiri,
		hanging|hangs|hanged|hung|shooting|shot|drowning himself|herself|themselves|themself|oneself, offing|offs|offed
		himself|herself|themselves|themself
	`,
	es: 'suicid*',
	pt: 'suicid*, suicidi*',
	fr: 'suicid*',
	de: 'suizid*, selbstmord*',
	it: 'suicid*',
	ru: 'суицид*, самоубийств*',
	zh: '自杀',
	ja: '自殺, 自死, 希死念慮',
};

export const maps: Maps = {
	acl2023: ['suicide'],
	pan2023: ['suicide'],
	efiction: ['Suicide'],
	doesthedogdie: ['someone attempts suicide', 'someone dies by suicide'],
};
