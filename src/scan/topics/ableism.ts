import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'ableism',
	cues: {
		term: {
			3: `ableist ableism (confined|bound)_to_a_wheelchair wheelchair-bound
				mentally_(retarded|deficient|defective|challenged) feeble-minded feeble_minded moron+ moronic
				imbecile+ loony loonies special_needs_(kid|kids|freak) short_bus deaf_and_dumb cripples simpleton+
				handicapped deformed_freak (crazy|insane|mad)_(bitch|freak|person|people|woman|lunatic)
				freak_of_nature sick_in_the_head not_right_in_the_head off_%his_(rocker|head|meds) loony_bin
				village_idiot half-wit+ halfwit+ differently-abled mental_(case|patient|defect)`,
			2: `invalid nutcase+ nutjob+ lunatic+ nutter+ madhouse cripple crippled mentally_ill
				mental_(hospital|asylum|institution) wheelchair freak+ idiot+ crazies special_ed straitjacket asylum
				disabled disability dumb deaf blind hunchback dwarf stutter~ mute autistic autism burden
				what's_wrong_with_you helpless defective`,
			1: 'normal insane crazy psycho+ lame stupid pity broken useless weak weird slow legs sick',
		},
	},
	hashed: {
		term: {
			3: [
				-1803550047, -1752928106, 1666915128, 486633437, 1346552805, 1087753007, -1000403913, 1705004812, 356838088,
				914195553, 11301389, -933080055, 1185253623, -1164580916, -629284112, -360259118, -749391757,
			],
			2: [-1760657146, 561894952, 337146177, -2074655488],
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.35 },
		{ cue: 'term', near: ['term'], within: 25, worth: 0.65 },
	],
	idioms: 'null_and_invalid invalid_(argument|password|code|ticket|input|excuse) drive~_%him_(crazy|insane)',
});
