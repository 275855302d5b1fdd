import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'panic',
	group: 'mind',
	scanned: true,
	weighty: false,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		panic, panics, panicking, panicked, panic|anxiety attack|attacks|disorder, anxiety*, ^ anxious, anxious
		character, anxiety attack, hyperventilat*, meltdown|meltdowns, mental|nervous|emotional|psychotic
		breakdown|breakdowns, =breakdown|breakdowns, agoraphob*, =phobia|phobias, paranoia, paranoid, social anxiety
	`,
	es: 'ansiedad, ataque|ataques de panico|ansiedad',
	pt: 'ansiedade, ataque|ataques|crise de panico|ansiedade',
	fr: "anxiete, crise|attaque|crises|attaques de|d panique|angoisse, crise d'angoisse",
	de: 'panikattacke*, angststorung*',
	it: 'ansia, attacco|attacchi di panico',
	ru: 'паническ* атак*, тревожн*',
	zh: '焦虑, 恐慌发作',
	ja: 'パニック障害, 不安障害, パニック発作',
};

export const maps: Maps = {
	acl2023: ['mental-illness'],
	pan2023: ['mental-illness'],
};
