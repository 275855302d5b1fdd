import type { TopicId } from '../topic';

// How AO3 spells its tags: the ones that other spellings are merged into. Read in its tag pages and its posting form.

/** The usual tag for a topic, and the one for what is only mentioned, implied or past. */
export interface ArchiveTag {
	readonly shown: string;
	/** Missing: there is no usual one. */
	readonly referenced?: string;
}

const referenced = (what: string, shown = what): ArchiveTag => ({ shown, referenced: `Implied/Referenced ${what}` });
const shown = (what: string): ArchiveTag => ({ shown: what });

/** Tags by topic. `underage` has none: it is never found in a text, and only its author can say. */
export const ARCHIVE_TAGS: Readonly<Record<TopicId, ArchiveTag>> = {
	'graphic-violence': shown('Graphic Violence'),
	gore: shown('Gore'),
	torture: referenced('Torture'),
	captivity: shown('Captivity'),
	war: shown('War'),
	'body-horror': shown('Body Horror'),
	cannibalism: referenced('Cannibalism'),
	death: shown('Death'),
	'character-death': referenced('Character Death'),
	'animal-death': shown('Animal Death'),
	grief: shown('Grief/Mourning'),
	'sexual-violence': referenced('Rape/Non-con', 'Rape/Non-con Elements'),
	'dubious-consent': shown('Dubious Consent'),
	'sexual-harassment': shown('Sexual Harassment'),
	'explicit-sex': shown('Explicit Sexual Content'),
	incest: referenced('Incest'),
	'domestic-abuse': referenced('Domestic Violence', 'Domestic Violence'),
	'child-abuse': referenced('Child Abuse'),
	'emotional-abuse': referenced('Emotional/Psychological Abuse', 'Emotional/Psychological Abuse'),
	'animal-cruelty': shown('Animal Abuse'),
	stalking: shown('Stalking'),
	bullying: shown('Bullying'),
	suicide: referenced('Suicide'),
	'self-harm': referenced('Self-Harm'),
	'eating-disorder': referenced('Eating Disorders', 'Eating Disorders'),
	depression: shown('Depression'),
	panic: shown('Panic Attacks'),
	flashbacks: shown('Flashbacks'),
	alcohol: shown('Alcohol'),
	drugs: referenced('Drug Use', 'Drug Use'),
	overdose: shown('Drug Overdose'),
	medical: shown('Medical Procedures'),
	needles: shown('Needles'),
	illness: shown('Illness'),
	injury: shown('Injury'),
	vomit: shown('Vomiting'),
	pregnancy: shown('Pregnancy'),
	'pregnancy-loss': referenced('Miscarriage'),
	abortion: referenced('Abortion'),
	childbirth: shown('Childbirth'),
	racism: referenced('Racism', 'Racism'),
	homophobia: referenced('Homophobia', 'Homophobia'),
	transphobia: shown('Transphobia'),
	misogyny: shown('Misogyny'),
	ableism: shown('Ableism'),
	'religious-hate': shown('Religious Persecution'),
	'body-shaming': shown('Body Shaming'),
	slurs: shown('Slurs'),
	slavery: shown('Slavery'),
	'human-trafficking': shown('Human Trafficking'),
	drowning: shown('Drowning'),
	fire: shown('Fire'),
	'natural-disaster': shown('Natural Disasters'),
	'vehicle-crash': shown('Car Accidents'),
	claustrophobia: shown('Claustrophobia'),
	'spiders-insects': shown('Spiders'),
	snakes: shown('Snakes'),
	profanity: shown('Profanity'),
	infidelity: shown('Infidelity'),
};
