import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'graphic-violence',
	group: 'violence',
	scanned: true,
	weighty: true,
	level: 'alert',
};

export default topic;

export const terms: Terms = {
	en: `
		violen*, gun|gang violence, brutality, bloodshed, blood bath, carnage, slaughter*, massacre*, shootout, gun
		fight|fights, gunfight*, assault|assaults, police brutality, terrorism, terrorist attack, bombing|bombings,
		strangl*, stabbing|stabbings, shooting|shootings, lynching*, knife fight*, brutal fight*, beat down, throat
		slitting, slit throat, graphic depiction of violence, strangulat*, gunman|gunmen, gunfire, gunshot*, gunshot
		wound|wounds, shot to death, bomb, bombs, bomber|bombers, bombed, brutal|brutally
		beaten|murder|murders|murdered|attack|attacks|attacked, gang fights, violent death|deaths+death, honor|honour
		killing+death, school|mass|active shooting|shootings|shooter|shooters, drive by shooting
	`,
	es: 'violencia, violento, peleas sangrientas',
	pt: 'violencia, violento',
	fr: 'violence|violences, violent, scenes violentes',
	de: 'gewalt*, gewalttat*, schlagerei',
	it: 'violenza, violenze, violento',
	ru: 'насили*, жестокост*, кровавые сцены',
	zh: '暴力, 血腥暴力',
	ja: '暴力*, 流血',
};

export const maps: Maps = {
	acl2023: ['violence'],
	pan2023: ['violence'],
	ao3: ['Graphic Depictions Of Violence'],
	royalroad: ['Graphic Violence'],
	efiction: ['Violence'],
	doesthedogdie: ["there's gun violence"],
};
