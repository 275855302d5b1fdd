import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'animal-cruelty',
	group: 'abuse',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		animal|animals|pet|dog|cat|horse
		cruelty|abuse|neglect|harm|testing|sacrifice|sacrifices|experimentation|violence|fighting|torture|injury|mistreatment,
		harm|cruelty|violence|injury to|towards|against animals|animal|an,
		hurt|injured|harmed|hurting|abused|harming|harm animal|animals|dog|cat, dog|cock fight|fighting|fights,
		bullfight*, bull fighting, dog|cock fighting|fights, animal sacrifice|sacrifices+animal-death, hunting
		animals+animal-death, trophy|fox|whale hunting+animal-death
	`,
	es: 'maltrato|crueldad animal, crueldad hacia los animales',
	pt: 'crueldade animal, maus tratos a animais, crueldade contra animais',
	fr: 'cruaute envers les animaux, cruaute animale, maltraitance animale',
	de: 'tierqualerei, gewalt gegen tiere',
	it: 'crudelta sugli|verso|contro animali|gli, maltrattamento di animali',
	ru: 'жестокость к животным, жестокое обращение с животными',
	zh: '虐待动物, 虐杀动物',
	ja: '動物虐待',
};

export const maps: Maps = {
	acl2023: ['animal-abuse'],
	pan2023: ['animal-cruelty'],
};
