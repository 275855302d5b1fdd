import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'death',
	group: 'death',
	scanned: true,
	weighty: false,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		death, deaths, dying, deathbed, murder, murders, murdered, murdering, murderer*, murderous, homicid*, kills,
		killed, killing, killings, serial killer, spree killer, execution, executions, executed, assassination,
		assassinations, corpse, corpses, hanging|hangings|hanged, dead body|bodies|people|child|children|baby|kids,
		manslaughter, mercy killing, patricid*, matricid*, fratricid*, filicid*, infanticid*, parricid*, regicid*,
		euthanasia, human sacrifice, ritual sacrifice, near death#threatened, near death
		experience|experiences#threatened, brush with death#threatened, almost dying|dies|died#threatened, nearly
		dying|dies|died#threatened, mass death|murder, lethal injection, genocid*, holocaust, dead bodies, guillotine*,
		morgue|morgues, stoned to death, killed in action|battle|combat|the_line|the_war+character-death
	`,
	es: 'muerte|muertes, asesinat*, homicidio',
	pt: 'morte|mortes, assassinat*, homicidio',
	fr: 'mort|morts, meurtre*, assassinat*',
	de: 'tod, todesfall|todesfalle, mord|morde, ermord*',
	it: 'morte|morti, omicidi*, assassini*',
	ru: 'смерт*, убийств*',
	zh: '死亡, 谋杀, 杀人',
	ja: '殺人, 死ネタ, 死亡, 人死',
};

export const maps: Maps = {
	acl2023: ['death'],
	pan2023: ['death', 'dying'],
	efiction: ['Death'],
	doesthedogdie: ['a kid dies', 'there are hangings'],
};
