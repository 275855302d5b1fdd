import { lexicon } from '../lexicon/lexicon';

export default lexicon({
	topic: 'racism',
	cues: {
		term: {
			3: `racist+ racial_(slur|slurs|purity|profiling|epithet|epithets) go_back_to_(africa|china|mexico)
				segregat~ segregation lynch~ lynching+ blackface ku_klux klan kkk
				white_(supremacy|supremacist|supremacists|trash|man's_burden|power) inferior_race+ superior_race
				coloured_(man|men|woman|folk|people|boy|girl|gentleman)
				colored_(man|men|woman|folk|people|boy|girl|gentleman) half-breed+ half-caste+
				half-blood+_(and|are|were) mulatto+ quadroon+ octoroon+ negro negroes negress blackamoor blackamoors
				xenophob~ antisemit~ anti-semit~ uncivilized_(people|savages|race) savages
				(dirty|filthy|damned|stinking)_(jew|jews|foreigner|foreigners|indian|indians|arab|mexican|mexicans|immigrants|gypsy|gypsies|gipsies|savages|blacks)
				go_back_to_(your|where)_(own_|)(country|you_came) apartheid jim_crow runaway_(slave|nigger)
				heathen_(savages|chinee|race) the_natives mud-blood+ mudblood+ race_traitor hate_crime
				ethnic_cleansing swarthy_(race|devil|savage|foreigner) yellow_(peril|devil|devils|man|men) whites_only
				your_kind people_like_you cannibal_race lower_race+ lesser_race+`,
			2: `racism racial racially savage negro's race bigot+ bigoted bigotry prejudice slave+ plantation natives
				heathen+ barbarian+ barbaric uncivilized uncivilised jew jews jewish immigrant+ foreigner+ gypsies
				gypsy gipsy indian+ moor turk+ infidel black_(man|men|woman|boy|devil|face|rascal|fellow|people|girl)
				white_(man|men|woman|people|folks|boy) kind_of_people skin_color skin_colour color_of_%his_skin
				colour_of_%his_skin exotic ghetto oriental minorities minority segregated`,
			1: `filthy inferior blood slavery insult~ ape+ monkey+ ignorant ugly brute+ breed accent stereotype+ mob
				hate~ skin`,
		},
	},
	hashed: {
		term: {
			3: [
				-1536141991, 114692382, -638888227, -1149668374, -1032225041, -1052618860, -67298117, -603410935, -609572338,
				336914794, -1242893733, -1645556589, 2023785632, -111136699, -932453118, 919192496, 43985913, 1584456691,
				733356672, 1912252788, 1918037595, 733356672, -1817287723, 446436425, 2099222637, -2059408466, -1600107289,
				-148290454, 787886939, -41642353, 330935988, 2140127597, -313720262, 1903900479, -252179292, -1397099242,
				1304251903, -91837671, -872425506, -413630708, -1353665299, -627591516, -204155787, 1671257126, -284658372,
				-1722766499, 1578156065, 1717485846, 509988399, 2022012926, 1192964855, -721321070, 845323059, 639918541,
				-170939276, -51654907, 1363843812, -1888396363, -1539285302, 2085486229, 854130228, 1808288197, -1822261516,
				1935233592, -2797905, -1731517356,
			],
			2: [
				-156977074, -2108815353, -230806046, -387859645, 1656725544, -827756735, 568910705, -1632359300, -459187299,
				-873616532, -124593890, -1137949033, 1481757223,
			],
		},
	},
	combinations: [
		{ cue: 'term', worth: 0.3 },
		{ cue: 'term', near: ['term'], within: 25, worth: 0.7 },
	],
	idioms: `indian_(summer|ocean|tea|ink)
		race~_(to|down|up|through|against|off|across|around|back|car|cars|track|horse|horses|with|over|into)
		(horse|boat|foot|arms|rat|human|sack|relay)_race race-course race-horse turkish_(bath|delight|carpet)
		race_of_men in_a_race the_race_(was_on|track|began)`,
});
