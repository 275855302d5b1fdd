import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'illness',
	group: 'body',
	scanned: true,
	weighty: false,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		illness|illnesses, ill character, critically|seriously|terminally|gravely|chronically ill, = ill, sick
		fic|fics, ^ sick, = sick, sick character|characters, gets|getting|is|are|being|get|when|falls|really|so|very
		sick, =sickness, disease*, cancer*, tumor*, tumour*, brain tumor, fever*, flu, influenza, =cold|colds,
		common|head cold, catches|has|have|with a cold, pneumonia, =plague|pandemic|epidemic, plague, covid*,
		coronavirus, seizure*, epilep*, asthma*, diabet*, heart attack|attacks|condition|failure|disease|problems,
		=stroke, terminal, chronic fatigue|illness|illnesses|pain|disease, dementia, alzheimer*, parkinsons, hiv,
		leukemia, leukaemia, tuberculosis, organ failure, infection, infections, infected wound, sepsis, allergic
		reaction, hanahaki*, food poisoning, allergies, allergy, dehydration, delirium, delirious, ehlers danlos,
		fibromyalgia, multiple sclerosis, cystic fibrosis, endometriosis, autoimmune, hypothermi*, heat|sun stroke,
		heatstroke, poisoning, poisoned, migraine*, sick days|day, radiation|altitude|cure|magical|curse|mystery
		sickness, sickbed, man flu
	`,
	es: 'enfermedad*, enfermo, cancer',
	pt: 'doenca*, doente, cancer',
	fr: 'maladie*, malade, cancer',
	de: 'krankheit*, krebs, krank',
	it: 'malattia, malattie, malato, cancro',
	ru: 'болезн*, болезнь, рак, температура',
	zh: '疾病, 生病, 绝症, 癌症',
	ja: '病気, 病み, 癌, 発熱, 看病',
};

export const maps: Maps = {
	acl2023: ['other-medical'],
	doesthedogdie: ['someone has cancer', 'someone has a seizure'],
};
