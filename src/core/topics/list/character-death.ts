import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'character-death',
	group: 'death',
	scanned: true,
	weighty: false,
	level: 'alert',
};

export default topic;

export const terms: Terms = {
	en: `
		character|main|major|minor|canon|canonical|protagonist|antagonist|hero|villain|temporary|npc death|deaths,
		character dies|died|dying|die, minor character death|deaths, minor character dies, mcd, majorcharacterdeath,
		death fic|fics, death of character, death of a character, death of major|main|minor|canon character|characters,
		dies, died, ^ dead, = dead, is|are|was|were|already|still|stays|stay|really dead, dead
		parent|parents|mom|mum|dad|wife|husband|mother|father|brother|sister|boyfriend|girlfriend|friend, die $, die
		in|from|together, they|both|all|will|people|characters die, perma death, kill off, killed|killing|kills off,
		bury your gays, death scene, oc death,
		parent|parents|parental|mother|father|sibling|brother|sister|wife|husband|spouse|family|friend|partner|lover|mentor|grandparent
		death|deaths, death of a|the minor|major|main|canon character, death of a|the|his|her
		parent|mother|father|sibling|brother|sister|spouse|wife|husband|friend|partner|mentor|hero|villain, death of
		parent|parents|siblings|spouse, dead character, everyone|everybody lives|survives#denied, they|we all
		live#denied, everyone|everybody is alive|okay|ok|fine#denied, everyone|everybody alive#denied, not dead#denied,
		presumed dead|death|deceased#implied, fake|faked|faking|fakes|false|pretend|presumed
		death|deaths|dead|his_death|her_death|their_death|character_death#implied, assumed|believed dead#implied,
		playing dead#implied, someone|somebody|characters|people dies|die, main characters die, ^ rip, ^ r i p, rest in
		peace, regrets|regret|regretting|regretted killing+death, kills|killed
		his|her|their|the|him|them|everyone+death, killing off, i killed him|her|them|everyone, characters death,
		isnt|arent|wasnt|not_really|not_actually dead#denied
	`,
	es: `
		muerte de un|una personaje*, muerte de personaje|personajes, muerte de personaje principal, personaje muere,
		muere
	`,
	pt: 'morte de personagem|personagens, morte de um personagem, personagem principal morre, morre',
	fr: `
		mort de personnage|personnages, mort d un|un personnage, mort du|d personnage principal, mort d'un
		personnage
	`,
	de: `
		charaktertod, charakter tod, tod eines charakters, tod eines hauptcharakters, hauptcharakter stirbt, stirbt,
		hauptfigur stirbt
	`,
	it: 'morte di un|del personaggio, morte personaggi, morte di personaggi, morte del personaggio principale, muore',
	ru: `
		смерт* персонаж*, смерть основных|основного|главного|второстепенных|второстепенного персонаж*, смерть
		главных героев, дезфик
	`,
	zh: '主要角色死亡, 角色死亡, 主角死亡',
	ja: 'キャラ死, 死ネタ, 主要キャラクターの死, キャラクターの死, キャラクター死亡, 死にネタ',
};

export const maps: Maps = {
	acl2023: ['death'],
	pan2023: ['death'],
	ao3: ['Major Character Death'],
	efiction: ['Character death', 'Death fic'],
	doesthedogdie: ['a parent dies'],
};
