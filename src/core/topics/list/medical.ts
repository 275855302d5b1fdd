import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'medical',
	group: 'body',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		medical*, hospital*, surgery, surgeries, surgical, surgeon|surgeons, medication|medications, ambulance*,
		emergency room, intensive care, life support, organ transplant|transplants|donation, blood
		transfusion|transfusions, cpr, =icu|coma|comas, in a coma, coma, comas, comatose, operating room|table,
		dentist*, dental, psychiatric hospital|ward|facility, psych ward, mental hospital|institution, chemo*, dialysis,
		autopsy, autopsies, lobotom*, amputat*+injury, human experimentation|experiments+torture, medical
		procedures|examination|exam, medical experimentation|experiments+torture, doctors|doctor|hospital
		office|visit|visits|appointment|appointments|stay, blood test|tests|work|draw|draws, er|icu|hospital
		visit|visits|stay
	`,
	es: 'hospital|hospitales, cirugia*, procedimientos medicos',
	pt: 'hospital|hospitais, cirurgia*, procedimentos medicos',
	fr: 'hopital|hopitaux, chirurgie, scene medicale',
	de: 'krankenhaus, operation, arzt',
	it: 'ospedale|ospedali, chirurgi*, intervento chirurgico',
	ru: 'больниц*, операци*, хирург*',
	zh: '医院, 手术',
	ja: '入院, 手術, 病院',
};

export const maps: Maps = {
	acl2023: ['procedures'],
	doesthedogdie: ["there's a hospital scene", "there's a mental institution scene", "there's amputation"],
};
