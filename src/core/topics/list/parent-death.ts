import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'parent-death',
	group: 'death',
	scanned: false,
	weighty: true,
	level: 'show',
};

export default topic;

const PARENT = 'parent|parents|mom|mum|mother|mothers|dad|father|fathers|mama|papa|stepfather|stepmother';

export const terms: Terms = {
	en: `
		dead ${PARENT}+character-death, ${PARENT}|parental death|deaths+character-death, ${PARENT}
		dies|died|die|dying|passes_away|passed_away|passing_away|killed+character-death, ${PARENT}
		is|are|was|were dead|dying|murdered|killed+character-death, death of a|the|his|her|their|my|ones ${PARENT}+character-death, death of
		${PARENT}+character-death, loss|losing of a|his|her|their|my|the|ones ${PARENT}+grief+character-death, loss of
		parents|parent|mother|father+grief+character-death, losing|lost|loses|lose
		a|his|her|their|my|the|both|ones ${PARENT}+grief+character-death, parental|parent|maternal|paternal loss+grief+character-death,
		${PARENT} murder|murdered|murder+death+character-death, murder of ${PARENT}|his_parents|her_parents|their_parents+death+character-death,
		patricid*+death, matricid*+death, parricid*+death, orphaned, newly orphaned, becoming an orphan, killing|kills|killed his|her|their|my
		${PARENT}+death+character-death
	`,
	es: 'muerte de|del un padre|madre|progenitor|padres+character-death, muerte de|del padre|madre|padres+character-death',
	pt: 'morte de|do|da|dos um pai|mae|pais+character-death, morte de|do|da|dos pai|mae|pais+character-death',
	fr: 'mort d|de|du un_parent|parent|la_mere|mere|pere|parents+character-death',
	de: 'tod eines|der|des|von elternteils|mutter|vaters|eltern+character-death',
	it: 'morte di|del|della|dei un_genitore|genitore|padre|madre|genitori+character-death',
	ru: 'смерть родителя|родителей|матери|отца+character-death',
	zh: '父母死亡+character-death, 父亲死亡+character-death, 母亲死亡+character-death',
	ja: '親の死+character-death, 両親の死+character-death',
};

export const maps: Maps = {
	acl2023: ['death'],
	doesthedogdie: ['a parent dies'],
};
