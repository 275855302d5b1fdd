import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'clowns',
	group: 'danger',
	scanned: false,
	weighty: false,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		=clown|clowns, afraid|scared of clowns, evil|killer|scary|creepy|murder|demon|horror|monster|circus|rodeo|birthday|party|sad|actual|literal clown|clowns,
		coulrophob*, clown phobia|horror|mask|masks|makeup|character|characters|encounter
	`,
	es: 'payaso|payasos, coulrofobia',
	pt: 'palhaco|palhacos, coulrofobia',
	fr: '=clown|clowns, coulrophobie',
	de: 'clown|clowns, horrorclown*, coulrophobie',
	it: 'pagliacci, =pagliaccio, coulrofobia',
	ru: 'клоун|клоуны|клоунов, коулрофоби*',
	zh: '小丑',
	ja: 'ピエロ',
};

export const maps: Maps = {
	doesthedogdie: ['there are clowns'],
};
