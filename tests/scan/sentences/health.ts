import type { Sentences } from './sentences';

export default {
	medical: {
		hit: [
			'The surgeon stood by the operating table while the nurses checked the heart monitor in intensive care.',
			'The doctor felt his pulse and examined him; the patient had a fever.',
			'The doctor found a vein, swabbed her arm and slid the needle in; the surgery, the nurse said, would be at noon.',
			'In the hospital they gave her an injection and took her temperature twice a day.',
		],
		miss: [
			'He caught her by the wrists; the pain in her shoulder took her breath, and afterwards she lay on the bed, weak and sick.',
			'He jabbed the needle into her neck. She felt the injection burn, and the sedative took her legs.',
			'He held the cloth with chloroform over her mouth until her breathing slowed.',
			'The tattoo artist dipped the needle again; she breathed through the pain in her arm.',
			'Somebody practised the same four bars with a patient hand and a patient smile.',
			'She was patient with the doctoral student.',
			'The theatre was full for the opening night.',
		],
	},
	needles: {
		hit: [
			'The nurse pushed the needle into his arm and the syringe filled with blood.',
			'An IV was stuck in the back of her hand.',
		],
		miss: ['The pine needles smelled of summer, and she had a needle and thread.'],
	},
	illness: {
		hit: ['He lay delirious with typhus; the fever and the coughing of blood had not stopped for a week.'],
		miss: ['I am sick of this joke, and he was ill at ease.'],
	},
	injury: {
		hit: ['He had a broken leg and a concussion, and the wound on his arm was still bleeding heavily.'],
		miss: ['It hurts my feelings that you forgot.'],
	},
	vomit: {
		hit: ['She vomited into the sink and retched again.'],
		miss: ['He threw up his hands in mock despair.', 'Her hands were tied and there was a gag in her mouth.'],
	},
	pregnancy: {
		hit: ['She was pregnant; the pregnancy test lay on the sink, and she was twelve weeks along.'],
		miss: ['There was a pregnant pause.'],
	},
	'pregnancy-loss': {
		hit: ['She lost the baby in the spring. After the miscarriage there was no heartbeat.'],
		miss: ['He lost the baby photographs in the move.'],
	},
	abortion: {
		hit: ['She had an abortion at the clinic; the pregnancy was unwanted.'],
		miss: ['The captain decided to abort the mission.'],
	},
	childbirth: {
		hit: ['Her waters broke and the contractions came fast; the midwife told her to push, and she gave birth at dawn.'],
		miss: ['He was deep in the labour party, and it was her birthday.'],
	},
	alcohol: {
		hit: ['He was drunk again, slurring his words and reeking of gin, and reached for another bottle of whiskey.'],
		miss: ['She drank a cup of tea and punch-drunk love was on television.'],
	},
	drugs: {
		hit: ['He was addicted to heroin and shot up in the bathroom; the withdrawal was worse.'],
		miss: ['She bought stamps at the drugstore and was high on the ladder.'],
	},
	overdose: {
		hit: ['He had taken an overdose: the whole bottle of pills was empty, and they had to pump his stomach.'],
		miss: ['The bottle of milk was empty.'],
	},
	'eating-disorder': {
		hit: ['She counted calories, skipped dinner again and made herself throw up; the anorexia was back.'],
		miss: ['They had dinner at eight and dessert at nine.'],
	},
	suicide: {
		hit: [
			'He wanted to kill himself. He had written a suicide note.',
			'She flung herself from the window to her death.',
			'He meant to end his own life, and took poison.',
		],
		miss: ['It would be career suicide, she said, and laughed.', 'The lights died, and the play ended.'],
	},
	'self-harm': {
		hit: ['She pressed the razor blade to her skin; she had been cutting again, and there were scars on her wrists.'],
		miss: ['He cut himself a slice of bread.'],
	},
	depression: {
		hit: ['Her depression was back; she could not get out of bed, hated herself and saw no point in anything.'],
		miss: ['There was a depression in the lawn where the pool had been.'],
	},
	panic: {
		hit: ['It was a panic attack. She could not breathe, hyperventilating while the walls closed in.'],
		miss: ['Do not panic, he said, there is cake.'],
	},
	flashbacks: {
		hit: [
			'The flashback took him: he was back in that room. Since the war the nightmares had not stopped; it was PTSD.',
		],
		miss: ['The camera flash went off.'],
	},
	claustrophobia: {
		hit: [
			'Trapped in the elevator, claustrophobic, she felt the walls closing in and could not get air; it was like being buried alive.',
		],
		miss: ['The park was wide and green.'],
	},
	'spiders-insects': {
		hit: ['Spiders crawled from the walls, and a swarm of wasps and cockroaches followed.'],
		miss: ['Spiderman was on at the cinema; she was a bookworm.'],
	},
	snakes: {
		hit: ['The snake hissed; it was a viper, and its fangs were wet with venom.'],
		miss: ['The road snaked down the hill.'],
	},
} satisfies Sentences;
