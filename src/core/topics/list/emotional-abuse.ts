import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'emotional-abuse',
	group: 'abuse',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		emotional|psychological|verbal|mental|financial|religious|spiritual abuse|abuser|blackmail|manipulation,
		emotional/psychological abuse, emotionally|verbally|psychologically|mentally
		abusive|manipulative|abused|abusing, gaslight*, manipulat*, toxic|unhealthy|controlling
		relationship|relationships|friendship|friendships|behavior|behaviour|love|marriage|family|boyfriend|parents|parent|dynamic|dynamics,
		love bombing, guilt tripping, psychological|emotional torture+torture, mind games, psychological warfare,
		isolation abuse, unhealthy power dynamics
	`,
	es: 'abuso|maltrato emocional|psicologico|verbal, manipulacion',
	pt: 'abuso emocional|psicologico|verbal, manipulacao emocional',
	fr: `
		abus|violence|violences|manipulation emotionnel|psychologique|psychologiques|verbal|emotionnelle,
		maltraitance psychologique
	`,
	de: 'emotionaler|psychischer|seelischer missbrauch, psychische|emotionale gewalt, manipulation',
	it: 'abuso|abusi|violenza emotivo|psicologico|psicologica|emotivi|psicologici|verbale, manipolazione',
	ru: 'психологическое|эмоциональное насилие, манипуляц*, газлайтинг',
	zh: '精神虐待, 情感虐待, 精神控制',
	ja: '精神的虐待, モラハラ, 心理的虐待',
};

export const maps: Maps = {
	acl2023: ['abuse'],
	pan2023: ['abuse'],
	efiction: ['Mental abuse'],
	doesthedogdie: ['someone gets gaslighted'],
};
