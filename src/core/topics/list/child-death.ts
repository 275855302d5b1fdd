import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'child-death',
	group: 'death',
	scanned: false,
	weighty: true,
	level: 'show',
};

export default topic;

const CHILD = 'child|children|kid|kids|baby|babies|infant|infants|toddler|toddlers|newborn';
const OWN = 'son|sons|daughter|daughters';

export const terms: Terms = {
	en: `
		${CHILD} death|deaths+death, dead ${CHILD}+death, dead ${OWN}+character-death, ${CHILD} dies|died|die|dying|killed+death, ${OWN}
		dies|died|die|death+character-death, ${CHILD}|${OWN} is|are|was|were dead|dying|murdered|killed+death, death of a|an|the|his|her|their|my|young
		${CHILD}|${OWN}+death, death of ${CHILD}+death, loss of a|an|his|her|their|my|the|ones child|children|kid|son|daughter+grief+death, loss of
		children+grief+death, losing|lost|loses a|his|her|their|my|the|ones child|children|kid|son|daughter+grief+death, child|infant
		loss+grief+death, child murder|murders|murderer|killer|sacrifice+death, ${CHILD}|${OWN} murdered+death, murder of
		${CHILD}|a_child+death, killing|kills|killed ${CHILD}|a_child|a_kid+death, infanticid*+death, filicid*+death, cot|crib death, sids,
		sudden infant death
	`,
	es: 'muerte infantil+death, muerte de un|una|su nino|nina|bebe|hijo|hija+death, muerte de ninos|bebes+death',
	pt: 'morte infantil+death, morte de um|uma crianca|bebe|filho|filha+death, morte de criancas|bebes+death',
	fr: 'mort d|de enfant|enfants|un_enfant|un_bebe|bebe+death',
	de: 'tod eines|von kindes|kindern|babys+death, kindstod+death',
	it: 'morte di un|una bambino|bambina|figlio|figlia|neonato+death, morte di bambini|neonati+death',
	ru: 'смерть ребенка|детей|младенца|сына|дочери+death',
	zh: '孩子死亡+death, 儿童死亡+death, 婴儿死亡+death',
	ja: '子供の死+death, 子どもの死+death',
};

export const maps: Maps = {
	acl2023: ['death'],
	doesthedogdie: ['a kid dies'],
};
