import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'sexual-violence',
	group: 'sex',
	scanned: true,
	weighty: true,
	level: 'alert',
};

export default topic;

export const terms: Terms = {
	en: `
		rape recovery#past, rape, rapes, raped, raping, rapist*, non con, non consensual
		sex|sexual|touching|kissing|groping|oral|anal|bdsm|bondage|somnophilia|fingering|blow|hand|kink, non consensual
		$, non consensual /, nonconsensual sex, non consent, =nonconsensual|unconsensual, sexual|sexually
		assault|assaults|assaulted|abuse|abused|violence|coercion|torture|tortured|trauma|predator|predators|exploitation|exploited|violation|violated,
		sex crime, sex offender, molest*, forced
		sex|oral|anal|intercourse|penetration|prostitution|breeding|impregnation|masturbation, =sa, sa
		survivor|victim|recovery|aftermath, roofie*, roofied, date|gang|marital|spousal|prison|corrective rape, sexual
		slavery+slavery, sex slave+slavery, sex slaves|slavery+slavery, child|childhood sexual
		abuse|assault+child-abuse, =csa+child-abuse, csa survivor+child-abuse, sex trafficking+human-trafficking,
		sextortion, revenge porn, stealthing, nonconsent, sexual assult, made to penetrate, =grape, grape
		mention|mentions#mentioned, graped, graping, grapist, the bad grape, grape (the_bad|(not_the|(bad, molested as a
		child|kid+child-abuse, molested by his|her|their father|uncle|mother|stepfather|brother+child-abuse, sexual
		abuse of a|the child|minor+child-abuse
	`,
	es: `
		violacion*, violada, violado, abuso|abusos|agresion|agresiones|asalto sexual|sexuales, no consensuado, no
		consentido, sin consentimiento
	`,
	pt: 'estupro|estupros, abuso|abusos|agressao|violencia sexual, nao consensual, nao consentido, estuprad*',
	fr: `
		viol, viols, violee, agression|agressions|abus|violence|violences sexuelle|sexuelles|sexuel|sexuels, non
		consenti, non consentement, non consensuel*
	`,
	de: `
		vergewaltig*, sexueller|sexuelle|sexualisierte missbrauch|gewalt|ubergriff|ubergriffe|notigung, nicht
		einvernehmlich*
	`,
	it: 'stupro|stupri, stuprat*, violenza|abuso|abusi|violenze|aggressione sessuale|sessuali, non consensuale',
	ru: 'изнасилован*, сексуально* насили*, нон кон, нонкон, нонкона',
	zh: '强奸, 强暴, 性侵, 性侵犯, 性暴力, 非自愿, 强制性行为',
	ja: 'レイプ, 強姦, 性的暴行, 性暴力, 強制性交, 無理矢理, 無理やり, 輪姦',
};

export const maps: Maps = {
	acl2023: ['sexual-abuse'],
	pan2023: ['sexual-assault'],
	ao3: ['Rape/Non-Con'],
	efiction: ['Rape', 'Non-consensual'],
	doesthedogdie: ['someone is sexually assaulted', 'someone is raped onscreen'],
};
