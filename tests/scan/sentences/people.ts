import type { Sentences } from './sentences';

export default {
	'sexual-violence': {
		hit: [
			'He pinned her wrists and tore her blouse. "No, please, stop!" She struggled and screamed, but he would not let her go.',
			'After the rape she could not bear to be touched.',
			'He forced himself on her while she begged him to stop.',
		],
		miss: [
			'They kissed under the tree, and she laughed and pulled him close.',
			'She struggled with the lid of the jar and screamed when it flew off.',
			'The view over the valley was ravishing.',
		],
	},
	'dubious-consent': {
		hit: ['He took advantage of her while she was too drunk to answer; she submitted, unwilling and reluctant.'],
		miss: ['She asked whether she might kiss him, and he said yes gladly.'],
	},
	'sexual-harassment': {
		hit: ['The men catcalled her, and one of them leered at her and groped her on the stairs.'],
		miss: ['He groped for the light switch in the dark.'],
	},
	'explicit-sex': {
		hit: ['They undressed and made love; he thrust slowly into her, and she moaned as she came close to orgasm.'],
		miss: ['They held hands and he kissed her cheek.', 'He cocked his head and the cock crowed.'],
	},
	incest: {
		hit: ['It was incest, and they both knew it; the incestuous secret weighed on the house.'],
		miss: ['He hugged his sister at the station.'],
	},
	'domestic-abuse': {
		hit: ['Her husband beat her again that night; he had always hit his wife when he was drunk.'],
		miss: ['Her husband beat her at chess.'],
	},
	'child-abuse': {
		hit: ['The schoolmaster caned the boy, and at home his stepfather beat him with a belt.'],
		miss: ['The boys hit the ball over the fence.'],
	},
	'emotional-abuse': {
		hit: [
			'"You are worthless," he sneered. "Nobody will ever love you." He humiliated her before the guests and mocked her tears.',
		],
		miss: ['"You are lovely," he said, and poured the tea.'],
	},
	stalking: {
		hit: ['The stalker had followed her home for weeks and was watching her from the alley.'],
		miss: ['She stalked off, and he cut a celery stalk.'],
	},
	bullying: {
		hit: ['The bullies taunted him and shoved him into the lockers while the others jeered.'],
		miss: ['The lamb gambolled in the meadow.'],
	},
	racism: {
		hit: ['The sign said whites only, and the racist mob shouted racial slurs at the coloured men.'],
		miss: ['The race was on, and the horses thundered round the course.'],
	},
	homophobia: {
		hit: ['His parents were homophobic and sent him to conversion therapy.'],
		miss: ['They were married in June, two grooms in grey suits.'],
	},
	transphobia: {
		hit: ['They misgendered her on purpose and said she was not a real woman; it was plain transphobia.'],
		miss: ['She bought a transistor radio.'],
	},
	misogyny: {
		hit: ['"A woman\'s place is in the kitchen," the misogynist said. "Women are only fit for housework."'],
		miss: ['The women laughed and opened the wine.'],
	},
	ableism: {
		hit: ['They called him a moron and a feeble-minded imbecile because he was confined to a wheelchair.'],
		miss: ['The blinds were drawn and the jokes were lame.'],
	},
	'religious-hate': {
		hit: ['They called them heretics and infidels, and after the pogrom the synagogue burned.'],
		miss: ['The church bells rang for the wedding.'],
	},
	'body-shaming': {
		hit: ['"Fatso," they called her, "you fat pig, lose some weight."'],
		miss: ['The fat cat of the village slept in the sun.'],
	},
	infidelity: {
		hit: ['She was cheating on him; the affair with his brother was adultery, and her husband knew.'],
		miss: ['He cheated death twice in the mountains.'],
	},
	profanity: {
		hit: ['"Fuck this," he said. "What the fuck is this bullshit? Shit, shit, shit."'],
		miss: ['"Oh dear," she said, "how vexing."'],
	},
} satisfies Sentences;
