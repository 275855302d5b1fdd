import type { Sentences } from './sentences';

export default {
	'graphic-violence': {
		hit: [
			'He stabbed the guard in the chest, and blood ran down the blade and over his hands.',
			'She punched him in the jaw and kicked him until his nose broke and bled.',
			'The first blow of the club struck him across the face; the second knocked him senseless.',
		],
		miss: [
			'They were killing time in the kitchen, and the clock struck nine.',
			'He shot her a look across the table and beat the eggs until they were stiff.',
			'She hit the road at dawn, cut the engine by the lake and punched in the code at the gate.',
		],
	},
	gore: {
		hit: [
			'The severed head lay in a pool of blood, and the entrails had been torn out.',
			'Maggots crawled over the rotting flesh of the mangled corpse.',
		],
		miss: [
			'The skull and crossbones on the flag was only paint.',
			'She had the guts to say no, and her blood ran cold.',
		],
	},
	torture: {
		hit: [
			'They tortured him for hours to make him talk, and the torturer heated the branding iron again.',
			'Lash after lash fell; he was flogged at the whipping-post until he begged for mercy.',
		],
		miss: ['The wait for the exam results was long.', 'He whipped the cream and whistled.'],
	},
	captivity: {
		hit: [
			'The kidnappers kept her locked in a cellar, chained to the wall, and she could not escape.',
			'He woke in a dungeon cell, his hands shackled, a prisoner of his captors.',
			'They had kept her there so long that she no longer remembered the sky; the door was always locked.',
			'He would not let her leave the house, and kept her shoes, her phone and the key.',
		],
		miss: [
			'He would not let her leave without a slice of cake and kept the key on the hook by the door.',
			'She locked the door behind her, hung the key on its hook and went down to the cellar for potatoes.',

			'Her cell phone rang in the chain store.',
			'The novel was captivating, and he locked the front door as he did every evening.',
		],
	},
	war: {
		hit: [
			'The artillery opened fire on the trenches and the infantry retreated under the bombardment.',
			'On the battlefield the regiment met the enemy troops, and the casualties were heavy.',
		],
		miss: ['It was a battle of wits over the last biscuit.', 'In general she liked the captain of the team.'],
	},
	'body-horror': {
		hit: ['His bones twisted and his limbs contorted as the skin split and something burrowed under his skin.'],
		miss: ['The dancer twisted and turned in a bright dress.'],
	},
	cannibalism: {
		hit: ['They were cannibals and meant to eat human flesh; the feast upon the dead had begun.'],
		miss: ['We had roast chicken and ate until we were full.'],
	},
	slavery: {
		hit: ['The slave-trader sold him down the river to a plantation, and the overseer chained the slaves together.'],
		miss: ['She slaved away over a hot stove.', 'He was a slave to fashion.'],
	},
	'human-trafficking': {
		hit: ['The girls were trafficked across the border and sold to a brothel; the traffickers counted the money.'],
		miss: ['The traffic was heavy on the bridge.'],
	},
	death: {
		hit: [
			'He breathed his last at dawn. When the doctor came, he was dead, and they covered the lifeless body.',
			'They buried her on Tuesday; the coffin was small, and at the funeral nobody spoke of how she had died.',
		],
		miss: [
			'I was scared to death, and dead tired, and his voice died away.',
			'The battery is dead and the deadline is tomorrow; this is to die for.',
		],
	},
	'animal-death': {
		hit: ['The old dog was dead when they found it; somebody had shot the dog and left it by the gate.'],
		miss: ['The dog slept by the stove and the cat purred.', 'It was raining cats and dogs.'],
	},
	'animal-cruelty': {
		hit: ['He beat the horse with a stick and kicked the dog until it howled; the poor beast was flogged again.'],
		miss: ['The horse trotted home, and the dog got a bone.'],
	},
	grief: {
		hit: ['She was inconsolable with grief and mourned her lost son; in her sorrow she wept at his tomb every day.'],
		miss: ['Good grief, what a hat!'],
	},
	drowning: {
		hit: ['The boat capsized and he was drowning; water filled his lungs before they pulled him from the river.'],
		miss: ['The music drowned out his voice, and her heart sank.', 'She drank a glass of water by the sea.'],
	},
	fire: {
		hit: ['The house was on fire; flames leapt from the burning roof and smoke filled the stairs.'],
		miss: ['They sat by the fire and he lit a cigarette.', 'She was fired on Monday.'],
	},
	'natural-disaster': {
		hit: ['The earthquake brought the houses down, and after the flood the survivors dug in the rubble.'],
		miss: ['A flood of tears ran down her face; it was a storm in a teacup.'],
	},
	'vehicle-crash': {
		hit: ['The car skidded across the road and crashed; the wreckage burned while the airbags hung empty.'],
		miss: ['He crashed on her couch after the party.', 'The car was blue and the driver polite.'],
	},
} satisfies Sentences;
