/**
 * Marks: what common words mean for the cues around them. Each is a bit, so that a window of words can be asked at
 * once. The lists are small on purpose: they are looked up for every word of a text.
 */
export const NEGATION = 1;
export const SIMILE = 2;
export const HYPOTHETICAL = 4;
export const PAST = 8;
export const PLAY = 16;
const PERSON = 32;
const BODY = 64;
const WEAPON = 128;
const BLOOD = 256;
const ANIMAL = 512;
const CHILD = 1024;
const KIN = 2048;
const SELF = 4096;

/** Names by which a topic's rules ask for a mark nearby. */
export const MARKS = {
	person: PERSON,
	body: BODY,
	weapon: WEAPON,
	blood: BLOOD,
	animal: ANIMAL,
	child: CHILD,
	kin: KIN,
	self: SELF,
} as const;
/** The names of the marks. */
export type MarkName = keyof typeof MARKS;

/** The words that carry each mark, in the notation of the lexicons. */
export const MARK_WORDS: ReadonlyArray<readonly [number, string]> = [
	[
		NEGATION,
		`not no never without nor neither nothing nobody none hardly scarcely barely dont doesnt didnt isnt wasnt werent
		arent aint wont wouldnt couldnt shouldnt cant cannot hasnt havent hadnt mustnt refuse~ instead_of rather_than
		unable fail~ prevent~ avoid~ no_one far_from free_of`,
	],
	[
		SIMILE,
		`as_if as_though like_a like_an like_the like_some similar resemble~ as_*_as metaphor metaphorically figuratively
		practically proverbial reminded_%him_of seem~_to_be`,
	],
	[
		HYPOTHETICAL,
		`would could might if should may want~_to wish~ going_to gonna threaten~ threat+ unless whether will shall about_to
		plan~_to try~_to almost nearly afraid_of fear_of suppose~ imagine~ dare~ let us lest hope~ had_i i'd he'd she'd
		they'd i'll he'll she'll you'll we'll they'll ready_to able_to willing_to`,
	],
	[
		PAST,
		`years_ago year_ago months_ago weeks_ago long_ago once used_to remember~ recall~ memory memories when_i_was
		when_he_was when_she_was had_been story stories tale legend history rumour+ rumor+ heard_that they_say it_is_said
		ancient newspaper article century centuries back_then`,
	],
	[
		PLAY,
		`game+ video_game chess cards movie+ film+ theatre theater stage opera novel+ poem+ song+ lyrics television tv
		football match tournament team joke+ joking laugh~ jest+ jesting comedy funny pun player+ dream~ painting statue
		picture actor+ actress costume halloween toy+ doll+ cartoon episode season score+ goal`,
	],
	[
		PERSON,
		`him her me them us man men woman women girl boy people person lady gentleman fellow guy soldier+ officer+ stranger
		victim+ somebody someone husband wife brother sister mother father son daughter friend+ lover captain king queen
		prince princess child children servant+ slave+ villager+ guard+ enemy enemies you mr mrs miss sir`,
	],
	[
		BODY,
		`throat neck face head skull arm+ leg+ hand+ chest stomach belly back shoulder+ rib+ ribs jaw nose mouth lip+ eye+
		cheek+ wrist+ ankle+ finger+ knee+ thigh+ body bodies flesh skin bone+ spine temple forehead brow heart gut guts
		breast+ side hair ear+ teeth tooth tongue limb+ foot feet knuckles scalp`,
	],
	[
		WEAPON,
		`knife+ dagger+ sword+ gun+ pistol+ rifle+ revolver+ blade+ axe+ ax hatchet spear+ club+ whip+ lash cudgel bullet+
		arrow+ musket+ bayonet+ hammer crowbar bat shotgun razor+ poker stick+ rod cane belt machete grenade+ bomb+ lance
		sabre+ rapier+ scimitar+ stake scythe shard+ brick bow cannon+ poignard cutlass tomahawk+ noose rope`,
	],
	[BLOOD, 'blood bloody bloodied bleed~ gore gory bloodstained blood-stained wound+ wounded gash~ crimson'],
	[
		ANIMAL,
		`dog+ hound+ puppy puppies pup+ cat+ kitten+ horse+ mare+ pony foal+ colt+ bird+ beast+ animal+ creature+ cow+ calf
		calves ox oxen bull+ pig+ hog+ sheep lamb+ goat+ wolf wolves bear+ deer stag+ fox foxes rabbit+ hare+ rat+ mouse
		mice hamster fish whale+ elephant+ lion+ tiger+ monkey+ ape+ donkey+ ass mule+ hen+ chicken+ goose geese duck+
		kitty parrot albatross pigeon+ terrier spaniel retriever bulldog mastiff seal+ leopard+ panther+ puma steed bunny
		squirrel+ owl+ crow+ raven+ dove+ turtle+ doe fawn turkey+ cattle pet+ mongrel stallion gelding nag snake+`,
	],
	[
		CHILD,
		`child children boy boys girl girls kid kids baby babies infant+ toddler+ orphan+ son daughter lad little_one
		schoolboy pupil+ apprentice+ urchin+ youngster+ nephew niece`,
	],
	[
		KIN,
		`wife husband mother father mama papa mum mom dad daddy mommy mummy stepfather stepmother step-father step-mother
		stepdad stepmom aunt uncle guardian parents parent boyfriend girlfriend partner foster spouse master mistress
		grandfather grandmother`,
	],
	[SELF, 'myself himself herself yourself themselves themself ourselves oneself'],
];
