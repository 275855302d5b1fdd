import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'war',
	cues: {
		setting: {
			3: `battlefield+ battle-field trench trenches front_line+ frontline artillery bombard~ bombardment
				shelling shrapnel infantry cavalry battalion+ regiment+ platoon+ brigade+ air_raid+ air-strike+
				airstrike+ siege besiege~ war_(zone|crimes|crime|effort|front) civil_war world_war prisoners_of_war
				cannonade cannon-ball+ machine-gun+ machine_gun_fire grapeshot charge_of ambush~ gunship+ warship+
				invasion+ massacre~ genocide refugee+ no_man's_land
				enemy_(lines|fire|troops|soldiers|forces|ships|ranks) open~_fire retreat~_from foxhole casualties
				the_war in_battle bombing+ bomber+ militia`,
			2: `war+ battle+ troop+ army armies soldier+ military enemy enemies commander+ general sergeant lieutenant
				colonel captain warrior+ invade~ invaders attack+ weapon+ cannon+ gun+ rifle+ musket+ bayonet+ bomb+
				grenade+ missile+ tank+ fortress battlements garrison surrender~ fleet conquer~ conquest rebel+
				rebellion uprising legion+ empire raid+ sword+ shield+ ranks veteran+ deploy~ deployment combat
				fighters combatants`,
			1: `fight~ fighting retreat~ uniform~ flag+ march~ victory defeat~ general orders scout+ fallen charge~
				wounded dead blood kill~ killed death`,
		},
	},
	combinations: [
		{ cue: 'setting', worth: 0.25 },
		{ cue: 'setting', near: ['setting'], within: 20, worth: 0.5 },
	],
	idioms:
		'war_paint attorney_general general_(idea|public|opinion|rule|practice|hospital|store|impression) in_general captain_of_the_team',
});
