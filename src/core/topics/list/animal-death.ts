import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'animal-death',
	group: 'death',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		animal|animals|pet|pets|dog|cat|horse|bird|dragon|owl|fish|puppy|rabbit|hamster death|deaths|dies|die, death
		of an|a animal|pet|dog|cat|horse, death of animals|pets, dead
		animal|animals|dog|dogs|cat|cats|pet|pets|horse|horses|bird|birds|puppy, pet loss, loss of a pet, roadkill,
		killing animals|an, animal killing|slaughter, the|a dog|cat|horse|pet dies, dog|cat|horse|pet
		does_not|doesnt|wont|didnt|never die#denied
	`,
	es: 'muerte animal, muerte de animales|animal|un, maltrato y muerte animal',
	pt: 'morte de animal|animais, morte animal',
	fr: "mort d animaux, mort d un animal, mort d'animaux, mort d'un animal, mort animale",
	de: 'tiertod, tod eines tieres',
	it: 'morte di animali|animale, morte animale',
	ru: 'смерт* животн*, гибель животных',
	zh: '动物死亡',
	ja: '動物の死, 動物死',
};

export const maps: Maps = {
	acl2023: ['animal-abuse', 'death'],
	pan2023: ['animal-death'],
	doesthedogdie: ['a dog dies', 'a cat dies'],
};
