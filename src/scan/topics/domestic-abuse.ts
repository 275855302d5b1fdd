import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'domestic-abuse',
	cues: {
		act: {
			3: `ill-treat~_%his_wife give~_(her|his_wife)_a_(beating|thrashing|hiding)
				(he'd|he_would|he_used_to)_(beat|hit|strike|thrash|kick)_(her|me|us|mother|mamma|mama)
				(threw|flung|hurled|threw)_(a|the)_(plate|bottle|lamp|knife|book|glass|chair)_at_(her|his_wife|me)
				by_%his_(hair|throat)_and_(dragged|threw|flung|shook) knocked_%his_(wife|wife_down)
				drag~_%him_by_the_hair (black|blacked)_%his_(eye|eyes) afraid_of_(her|my)_(husband|boyfriend)
				beat_%his_woman (struck|hit|slapped|beat)_(her|his_wife)_(across|in|on|with|again|until|so)
				(beat~|hit~|slap~|strike~|kick~|thrash~|abuse~|choke~|punch~|strangle~|flog~|whip~|murder~)_%his_(wife|husband|girlfriend|boyfriend|woman|missus|lady|spouse)
				(husband|wife|boyfriend|girlfriend|fiance)_(beat~|hits|hit|hitting|slapped|struck|kicked|thrashed|abused|choked|threatened)
				domestic_(abuse|violence) abusive_(husband|boyfriend|relationship|ex|marriage|wife|partner)
				wife-beater wife-beating battered_(wife|woman|women) he_(hits|beats|beat)_(me|her) restraining_order`,
			2: `twisted_%his_arm struck_her kicked_her beat_her hit_her slapped_her choked_her kill~_(her|his_wife)
				beat~ beaten hit~ slap~ strike~ struck kick~ thrash~ punch~ choke~ strangle~ throttle~ shove~ knocked
				bruise~ bruises black_eye blow+ whip~ fling~ flung drag~ brute seize~ by_the_hair tyrant tyranny
				ill-use~ ill-treat~ maltreat~ throw~_%him cruel cruelty curs~`,
			1: `drunk rage fury temper jealous jealousy shout~ scream~ cower~ afraid terrified threaten~ hurt~ cry~
				grab~ obey master blood`,
		},
		target: {
			3: 'wife husband boyfriend girlfriend fiance fiancee spouse missus',
			2: 'marriage married her_lover his_mistress',
			1: 'woman home house kitchen door stairs darling love',
		},
	},
	combinations: [
		{ cue: 'act', near: ['target'], within: 25, worth: 0.6 },
		{ cue: 'act', near: ['kin'], worth: 0.6 },
		{ cue: 'act', near: ['act'], within: 12, worth: 0.1 },
	],
});
