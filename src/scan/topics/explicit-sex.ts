import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'explicit-sex',
	cues: {
		act: {
			3: `copulation fornication venery lechery coupling coupled_with_(her|him)
				(lie|lay|lain|sleep|slept|sleeping)_with_(his|a|another|any|that|this)_(wife|woman|man|wench|girl|maid|whore)
				tumbl~_(her|him|with_her|in_the_hay) swiv~ privy_(parts|members) privities private_parts genitals
				genitalia (gave|give|giving)_(himself|herself)_(to|up_to)_(him|her|love|pleasure|passion)
				work~_%his_pleasure took_her_there (made|make|making)_the_beast_with_two_backs
				sexual_(organs|parts|embrace|ecstasy|appetite) lovemaking love-making
				slide~_%his_(hand|hands|fingers)_(up|between|under|down|inside|beneath)_(her|his|my)
				(laid|lay|lying|lie|lain)_(together|naked)_(in|on|all|upon)
				(his|her|my)_(loins|manhood|womanhood|sex|hardness|member)_(was|in|into|against|throbbed|pressed|rose|entered)
				came_into_her entered_her into_her_body went_into_her
				(spread|opened|parted)_(her|his|my)_(legs|thighs) between_(her|his|my)_(legs|thighs)
				mouth_on_(her|his)_(breast|breasts|nipple|cock) take_me_now (rode|riding)_(him|her)
				(deep|deeper)_inside (inside|within)_her_(body|womb)
				sexual_(desire|pleasure|act|union|congress|intercourse)
				consummat~_(the|their|our)_(marriage|love|union|passion) lov~_each_other_all_night
				possess~_her_(body|utterly|again|there) carnal_(love|pleasure|desire|delight)
				satisf~_%his_(desire|desires|lust|appetite|ardour|passion) satisfy_%his_(desire|lust|ardour)
				naked_as_(he|she|they)_(was|were)_born
				(took|take|taking)_(delight|joy|solace|pleasure)_(together|of_one_another|with_(her|him))
				(lie|lay|lain|lying|lieth)_with_(her|him|me|a_man|a_woman|his_wife|my) lain_with
				enjoy~_(her|him)_(body|person|favours|favors) %his_maidenhead maidenhead had_to_do_with_(her|him)
				(get|got|getting)_%him_with_child amorous_(sport|embraces|delights|pleasures|dalliance)
				(got|went|came|go|get|come)_(in|in)to_bed_(with|beside) in_bed_with_(her|him|me)
				have~_%his_will_of_(her|him) have~_%his_pleasure_(of|with) know_%him_carnally ecstasy_of_their
				mounted_(her|upon_her) gave_herself_to_him give_myself_to_(him|her|you) bedded have~_sex having_sex
				make~_love_to make~_love sexual_intercourse carnal_knowledge lie~_with_(her|him|me) lay_with_(her|him)
				orgasm~ climax~ blowjob handjob masturbat~ jerk~_off come_inside cum cumming
				(slid~|slide~|push~|thrust~|sink~|ease~)_(in|into|inside)_(her|him|me) fuck~_(her|him|me)
				ride~_(her|him|me) suck~_%his_(cock|dick) go~_down_on_(him|her|me) fingering take~_%his_pleasure
				(take~|took)_(his|her|their)_(full_|)(pleasure|solace|delight)_(of|with|together|one)
				inside_(her|him|me)_(again|slowly|fully) (enter~|penetrate~)_(her|him) deflower~ lose~_%his_virginity
				copulat~ fornicat~ in_flagrante share~_%his_bed_with`,
			2: `lecherous concupiscence bawdy bawd lusty amours whore+ whoring harlotry wantonness sensuality sensuous
				naked_(body|and|woman|girl|man|limbs) ecstasy orgiastic languor sultry_kisses bedchamber undressing
				nightgown_(off|up|fell) unhook~_%his unlac~_%his
				(took|take|slipped)_off_(her|his)_(dress|gown|shift|chemise|clothes|nightgown|stockings) stark_naked
				%his_naked bare_(breast|breasts|thighs|body|skin|flesh)
				(kiss|kissed|kissing)_%his_(breast|breasts|throat|neck|belly|thighs|body)
				(stroke|stroked|stroking|caressed|caressing)_%his_(thigh|thighs|breast|breasts|loins|belly|body|buttocks|hips|flanks)
				shudder~_with_(pleasure|delight) quiver~ orgy orgies brothel debauch~ harlot+ courtesan+ concubine+
				amorous voluptuousness rapture dalliance embraces kisses shirt_off took_off_%his_(clothes|shirt|dress)
				pulled_up_%his_(shirt|skirt|skirts|smock|petticoats) naked_body nakedness thrust~ grind grinding
				grinds moan~ thrusting pant~ rut~ suck~ straddle~ undress~ naked nude arouse~ aroused arousal lust
				lustful seduce~ seduction kiss~_down bed_with_(him|her) to_bed_with sensual erotic carnal caress~
				bodies consummate~ spend_the_night slept_with sleep~_with lubricious voluptuous wanton passion
				unbutton~ unzip~ strip~ bedfellow adulter~ lewd fondle~`,
			1: `kiss~ touch~ stroke~ bed tongue desire~ pleasure+ gasp~ groan~ embrace~ sheets hips skin throb~
				shudder~ lover+ mistress disport~ couch sex`,
		},
		body: {
			3: `phallus phallos yard_of_his maidenhead teats paps womb_and vulva buttocks naked_breasts haunches arse
				cock dick penis erection clit clitoris pussy vagina nipple+ breasts testicles labia cunt semen condom
				lube`,
			2: `thighs buttocks breast groin crotch entrance length member bosom shaft tits ass panties underwear
				loins`,
			1: 'hips waist lips neck thigh belly legs mouth',
		},
	},
	combinations: [
		{ cue: 'act', worth: 0.2 },
		{ cue: 'act', near: ['body', 'act'], within: 20, firm: true, worth: 0.6 },
		{ cue: 'act', near: ['body', 'act'], within: 20, worth: 0.3 },
		{ cue: 'body', near: ['act'], within: 15, firm: true, worth: 0.5 },
		{ cue: 'body', near: ['act'], within: 15, worth: 0.2 },
		{ cue: 'body', near: ['body'], within: 15, worth: 0.3 },
	],
	idioms:
		'moby_dick kick_ass pain_in_the_ass smart_ass bad_ass cock~_(%his|an|the|a)_(head|eyebrow|hat|gun|pistol) dick_van cocktail+ peacock+ weather_cock the_cock_crowed cock_crow breast_(pocket|stroke|plate|of_the) double_breasted',
});
