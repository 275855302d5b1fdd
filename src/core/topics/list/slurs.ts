import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'slurs',
	group: 'hate',
	scanned: true,
	weighty: false,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		slur, slurs, derogatory language|terms|term|words, hate speech, offensive language|words, racial
		slur|slurs+racism, d slur, queer slurs, period typical language, f slur|slurs+homophobia, homophobic|antigay
		slur|slurs+homophobia, the f slur+homophobia, n word|slur+racism, t slur|slurs+transphobia, transphobic
		slur|slurs+transphobia, ableist slur|slurs+ableism, r slur|word+ableism
	`,
	es: 'insultos racistas, insultos homofobos',
	pt: 'insultos racistas',
	fr: 'insultes racistes, insultes homophobes',
	de: 'schimpfworter, beleidigungen',
	it: 'insulti razzisti',
	ru: 'оскорблени*',
	zh: '歧视用语',
	ja: '差別用語',
};

export const maps: Maps = {
	acl2023: ['abusive-language'],
	doesthedogdie: ['someone says the n-word', 'someone speaks hate speech'],
};
