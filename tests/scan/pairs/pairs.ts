import type { TopicId } from '../../../src/core/topic';

/** Two short texts that differ in a few words: the first holds the topic, the second does not. */
export interface Pair {
	readonly topic: TopicId;
	readonly holds: string;
	readonly harmless: string;
}

/** What it takes to tell a pair apart. */
export type PairKind = 'negation' | 'whoDoesWhat' | 'notReal' | 'otherMeaning';

const pair = (topic: TopicId, holds: string, harmless: string): Pair => ({ topic, holds, harmless });

/** Minimal pairs by what tells them apart. */
export const PAIRS: Readonly<Record<PairKind, readonly Pair[]>> = {
	negation: [
		pair('death', 'He died that night in the hospital.', 'He did not die that night in the hospital.'),
		pair('suicide', 'She had tried to kill herself in the spring.', 'She had never once tried to kill herself.'),
		pair('sexual-violence', 'He raped her, and she told no one.', 'No one raped her, and nobody said so.'),
		pair('self-harm', 'She was cutting herself again.', 'She was not cutting herself any more, and had never begun.'),
		pair('alcohol', 'He drank whisky until he was drunk.', 'He never drank whisky and was never drunk.'),
		pair('drugs', 'They shot heroin in the back room.', 'There was no heroin in the back room, only brooms.'),
		pair('pregnancy-loss', 'She had a miscarriage in March.', 'It was not a miscarriage, and the baby was fine.'),
		pair('torture', 'They tortured the prisoner for days.', 'They never tortured the prisoner; they gave him soup.'),
		pair('vomit', 'He threw up on the carpet.', 'He did not throw up on the carpet after all.'),
		pair('child-abuse', 'His father beat him with a belt.', 'His father never beat him, with a belt or otherwise.'),
	],
	whoDoesWhat: [
		pair(
			'animal-cruelty',
			'The man kicked the dog until it howled.',
			'The dog knocked the man over and he howled with laughter.',
		),
		pair('domestic-abuse', 'Her husband hit her across the face.', 'The door hit her husband across the face.'),
		pair(
			'graphic-violence',
			'He beat the man with a club until the blood ran.',
			'He beat the eggs with a whisk until they ran.',
		),
		pair(
			'drowning',
			'He held her under the water until she drowned.',
			'He held her hand by the water until she laughed.',
		),
		pair('captivity', 'They locked him in the cellar for a week.', 'He locked the wine in the cellar for a week.'),
		pair(
			'sexual-violence',
			'He held her down and she begged him to stop.',
			'She held the ladder down and he begged her to stop.',
		),
		pair(
			'stalking',
			'He followed her home every night for a month.',
			'The cat followed her home every night for a month.',
		),
		pair('child-abuse', 'She burned the boy with a cigarette.', 'She burned the toast, and the boy laughed.'),
		pair('animal-death', 'They buried the dog under the pear tree.', 'The dog buried a bone under the pear tree.'),
		pair('cannibalism', 'They ate the dead sailors to stay alive.', 'The sailors ate dead fish to stay alive.'),
	],
	notReal: [
		pair(
			'death',
			'The king was stabbed and died in her arms.',
			'In the play the king was stabbed, and bowed, and went for a beer.',
		),
		pair(
			'war',
			'The shells fell on the trench and men screamed.',
			'In the video game the shells fell on the trench and we cheered.',
		),
		pair(
			'graphic-violence',
			'She shot him in the chest and he fell.',
			'She shot him in the chest with a water pistol and he fell about.',
		),
		pair(
			'sexual-violence',
			'He forced himself on her in the stable.',
			'In the film that we turned off, someone forced himself on a safe.',
		),
		pair('snakes', 'A snake slid over her foot.', 'A toy snake with button eyes hung over her cot.'),
		pair(
			'vehicle-crash',
			'The car hit the truck and glass flew everywhere.',
			'The toy car hit the toy truck and he made the noise.',
		),
		pair('gore', 'Blood ran from the stump of his arm.', 'Ketchup ran from the sleeve of his zombie costume.'),
		pair('fire', 'The house burned with her still inside.', 'She dreamt that the cake burned, and woke up hungry.'),
		pair('torture', 'They pulled out his nails one by one.', 'He pulled the nails out of the plank one by one.'),
		pair(
			'captivity',
			'The kidnappers tied her to a chair.',
			'The children playing kidnappers tied her to a chair with a scarf.',
		),
	],
	otherMeaning: [
		pair('death', 'Her mother was dead by the morning.', 'Her phone was dead by the morning.'),
		pair('drugs', 'He was high and wanted another fix.', 'He was high up and wanted another rope.'),
		pair('alcohol', 'They got drunk on gin before noon.', 'They were drunk on sunlight before noon.'),
		pair(
			'graphic-violence',
			'He punched the man until his nose broke.',
			'He punched the tickets until the machine broke.',
		),
		pair('fire', 'Flames ate the roof and people screamed.', 'The flames of autumn ate the hills, all red and gold.'),
		pair(
			'drowning',
			'She was drowning, and her lungs filled with water.',
			'She was drowning in homework and filled with coffee.',
		),
		pair('needles', 'The needle went into her arm.', 'The needle went into the linen.'),
		pair('childbirth', 'She screamed and pushed, and the baby came.', 'She pushed the door, and the baby-sitter came.'),
		pair('suicide', 'He hanged himself in the barn.', 'He hung the ham in the barn.'),
		pair('injury', 'The cut on his leg bled through the bandage.', 'The cut of his trousers flattered his leg.'),
	],
};
