import { calmly } from '../prose.ts';

/**
 * Made up for the demonstration and as restrained as it can be while a reader would still want a warning:
 * contact against resistance, then being held, then a needle. Everybody in it is an adult.
 * The word Marrowby stands in each of those paragraphs and nowhere else.
 */
export const HEAVY = {
	assault: [
		'Marrowby shut the door behind her and turned the key. "Let me go," Ines said. He caught her by the wrists and pushed her against the wall.',
		'"Stop," she said. "No. Get off me." She struggled and tried to push him away, but Marrowby pinned her down and held his hand over her mouth.',
		'He tore at her blouse and forced his mouth on hers while she cried and begged him to stop. Marrowby did not stop. He forced himself on her.',
		'She lay still when it was over and stared at the ceiling. She had said no. She had said no every time, and to Marrowby it had made no difference.',
	],
	captivity: [
		'Marrowby locked the cellar and took the key with him. Her hands were tied to the chair behind her back and there was a gag in her mouth; nobody would hear her scream from here.',
		'On the second day she worked at the ropes until her wrists bled. The door stayed locked. She was his prisoner, and Marrowby had told her that she would never leave.',
	],
	medical: [
		'The doctor found a vein, swabbed her arm and slid the needle in. Marrowby was in a cell, he said, and this syringe was only something to help her sleep through the surgery.',
	],
} as const;

/** A plain text that warns of nothing, and should. */
export const UNWARNED = [
	'The Mill Road',
	'by penumbral',
	"*Ines's POV*",
	'Ines Calder was thirty-four, a surveyor, and on her way home by the mill road.',
	...calmly(2, 3),
	...HEAVY.assault,
	...calmly(4, 9),
	...HEAVY.captivity,
	...calmly(4, 27),
	...HEAVY.medical,
	...calmly(3, 14),
].join('\n\n');

/** Stands in every paragraph that should be veiled, and in no other. */
export const UNWARNED_MARK = 'Marrowby';
