import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'child-abuse',
	group: 'abuse',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		child|parental|childhood|kid|minor|infant|baby abuse|neglect|endangerment|labor|labour|maltreatment|abuses,
		child abuser, abuse|neglect of children|a, abusive|neglectful
		parent|parents|mother|father|mom|mum|dad|family|guardian|guardians|childhood|household|dursleys|dursley|upbringing|home|parenting|uncle|aunt|stepfather|stepmother|parental,
		childhood abuse|neglect#past, abused child|children|kid, neglected child|children|kid, =neglect, ^
		neglected, ^ neglectful, corporal punishment, =grooming, grooming mention|mentions|victim, child grooming,
		groomed by, bad|terrible|awful|horrible|shitty|crappy|a+ parenting|parent|parents|mother|father#implied,
		child abandonment, hurting children, child marriage, bad parental
	`,
	es: 'maltrato|abuso infantil, abuso de menores',
	pt: 'abuso|maus infantil, maus tratos',
	fr: 'maltraitance*, enfance maltraitee, abus sur mineur, enfant battu',
	de: 'kindesmisshandlung, kindesmissbrauch, kindesvernachlassigung, vernachlassig*',
	it: 'abusi sui minori, abuso minorile|infantile, maltrattamento|maltrattamenti minorile|infantile|infantili',
	ru: 'насилие над детьми, жестокое обращение с детьми',
	zh: '虐待儿童, 虐童',
	ja: '児童虐待, 幼児虐待, ネグレクト',
};

export const maps: Maps = {
	acl2023: ['child-abuse'],
	pan2023: ['child-abuse'],
	efiction: ['Child abuse'],
	doesthedogdie: ["there's child abuse"],
};
