import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'violence',
	group: 'violence',
	scanned: false,
	weighty: false,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		non|not|not_too|not_very|nothing|less|low graphic violence, nongraphic|ungraphic violence,
		mild|mildly|minor|light|slight|low violence|violent,
		minimal|moderate|mild_to_moderate|cartoon|cartoonish|comic|comical|slapstick|comedic|fantasy|nonlethal violence,
		typical violence|violent|fight|fights|fighting|brutality,
		canon|canonical|cannon|canonically|canon_era|canon_level|canon_levels|show_level|game_level|anime_level
		typical|of|level|levels|compliant|era|era_typical violence, canon|canonical violence, canon typical
		blood_and|gore_and violence+injury, violence
		(canon_typical|(non_graphic|(not_graphic|(nothing_graphic|(not_too|(mild|(minor|(canon|(nothing_too, violence
		but|though|tho|thats|that_is|is|its nothing|not|isnt|never|non graphic|too|explicit|that|bad|super|very,
		violence not|nothing|isnt|non too|graphic|explicit|described|detailed, violence off_page|off_screen#implied,
		fist|bar|street|physical|sword|duel|cat|school|verbal_and_physical fight|fights|fighting, fistfight*, fight
		scene|scenes, brawl|brawls, brawling, bar|tavern brawl|brawls, fisticuffs, slap|slaps|slapped|slapping in|across
		the face, face slapping|slap+explicit-sex, slapped, punching|punched|punches|punch
		in|someone|people|him|her|each, getting|gets|get|got punched|slapped|kicked, roughing|roughed up, scuffle*,
		mugging|muggings|mugged, riot|riots, home invasion|invasions, breaking and entering, =slapping|punching|kicking
	`,
	es: 'violencia leve|moderada|no_grafica|canonica|tipica|sin_detalles, violencia no explicita, peleas',
	pt: 'violencia leve|moderada|nao_grafica|nao_explicita|canonica|tipica, lutas',
	fr: 'violence|violences legere|legeres|moderee|moderees|non_graphique|non_graphiques|canonique|typique, bagarre*',
	de: 'leichte|milde|nicht_graphische|kanontypische gewalt, prugelei*',
	it: 'violenza lieve|moderata|non_grafica|non_esplicita|canonica|tipica, rissa|risse',
	ru: 'канонное|каноничное|легкое|умеренное насилие, драки|драка',
	zh: '轻微暴力, 轻度暴力, 打架, 原作程度的暴力',
	ja: '軽い暴力, 軽度の暴力, 喧嘩',
};

export const maps: Maps = {
	acl2023: ['violence'],
	pan2023: ['violence'],
	efiction: ['Mild violence'],
};
