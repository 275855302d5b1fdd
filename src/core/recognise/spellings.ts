const words = (list: string): string => list.trim().replace(/\s+/g, ' ');

/** Words that authors hide from filters, and only these: a wildcard must not find rare words. */
const HIDDEN = words(`
	rape raped raping rapist sex sexual smut porn suicide suicidal kill killed killing death dead dies die murder
	self harm abuse abused abusive blood gore violence drug drugs incest torture fuck fucking shit cum cock anal
	pussy noncon dubcon underage assault alcohol cutting slut slurs slavery slave trauma anorexia bulimia
	cannibalism kidnapping cheating pregnancy abortion molestation pedophilia racism homophobia transphobia weapons
	gun nsfw hurt sa sh slur rapes murdered murderer selfharm ptsd sexually violent cheater kink suicides drowning
	depression depressed homophobic transphobic racist bullying torturing shooting stabbing needles vomit
`);

/**
 * Long words that labels turn on. Only these are corrected: among all the words of the lexicon, one letter
 * apart stand too many others (`medication` and `meditation`, `stitches` and `switches`).
 */
const CORRECTED = words(`
	alcoholism abduction anorexia attempted bloodplay cannibalism captivity character characters cheating childbirth
	childhood consensual depression depressed domestic drowning emotional emotionally explicit flashback flashbacks
	harassment homophobia homophobic hospital hospitals ideation imprisonment implications infidelity intercourse
	kidnapping kidnapped language manipulation manipulative masturbation mentioned mentions miscarriage misogyny
	molestation mourning mutilation overdose pregnancy pregnant profanity psychological referenced references
	relationship relationships self-harm sexuality stalking suicidal swearing terrorism threatened tortured
	transphobia transphobic trafficking traumatic underage unhealthy violence vomiting withdrawal dismemberment
	gaslighting strangulation cunnilingus exhibitionism voyeurism threesome assaults bullying
`);

/** Words that are one letter away from one of those and mean what they say. */
const REAL = words(`
	characteristics languages mourning morning sweating shearing steering swearing frowning drooling violet violette
	languaged talking stacking staking stocking stalling suicides graphics hospitable captivate captives bulling
	bullying vomited weddings wedding cheering chewing chatting heating smearing spearing creating nightmare
`);

/** Spellings that no rule leads back, and what they stand for. */
const OTHERS = words(`
	smvt=smut seggs=sex segs=sex secks=sex pron=porn g0r3=gore phuck=fuck smex=sex r4p3=rape seggsual=sexual sexc=sex
`);

/** One-word topics that only readers and writers of fan fiction use. */
const OWN = words(`
	mpreg smut noncon dubcon pwp bdsm incest twincest lemon lemons nsfw cannibalism whump deathfic sickfic selfcest mcd
`);

/** Words by which others are put right or known, each list between spaces. */
export interface Spellings {
	readonly hidden: string;
	readonly corrected: string;
	readonly real: string;
	readonly others: string;
	readonly own: string;
}

/** */
export const spellings = (): Spellings => ({
	hidden: HIDDEN,
	corrected: CORRECTED,
	real: REAL,
	others: OTHERS,
	own: OWN,
});
