import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'gore',
	group: 'violence',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		gore, gory, gorn, guro, dismember*, mutilat*, decapitat*, behead*, disembowel*, eviscerat*, body parts, severed
		head|limb|limbs|hand|arm, splatter*, eye gouging|gouge, blood and guts, vivisect*, dissect*, entrails, organ
		harvesting, graphic gore, viscera, bone breaking, scalping|scalped, =guts, guts everywhere, spilling|spilled
		guts, intestines, disemboweled
	`,
	es: 'gore, mutilacion, desmembramiento',
	pt: 'gore, mutilacao, desmembramento',
	fr: 'gore, mutilation, demembrement',
	de: 'splatter, verstummel*, zerstuckel*',
	it: 'mutilazion*, smembrament*',
	ru: 'расчлен*, кишки, гуро',
	zh: '血腥, 肢解',
	ja: 'グロ, グロテスク, 猟奇',
};

export const maps: Maps = {
	acl2023: ['blood-gore'],
	pan2023: ['dissection'],
	royalroad: ['Gore'],
	scribblehub: ['Gore'],
	efiction: ['Gore'],
	doesthedogdie: ["there's blood/gore", "there's decapitation", "there's eye mutilation"],
};
