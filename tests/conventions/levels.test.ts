import { describe, expect, it } from 'vitest';
import { ACTIONS, covers, LEVELS } from '../../src/core/level';
import { sources } from '../sources';

const PARTS = ['src', 'popup', 'options', 'welcome', 'practice', 'check'];
const code = Object.entries(sources([...PARTS, 'tools'], /\.tsx?$/));
const styles = Object.entries(sources(PARTS, /\.css$/));

const NAME = `["'](?:${LEVELS.join('|')})["']`;
/** Two levels in one list or union: `['blur', 'skip']`, `action === 'blur' || action === 'skip'`. */
const LISTED = new RegExp(`${NAME}\\s*(?:,|\\|\\|?(?: \\w+ ===)?)\\s*${NAME}`);

/** Lists that are no lists of levels. */
const ALLOWED: Readonly<Record<string, string>> = {
	'check/copy-chapters.ts': 'what a copy of a book leaves out, with words and a meaning of its own',
	'src/core/level.ts': 'the table',
	'src/core/topic.ts': 'the level that a topic begins with: never one that veils',
};

describe('the levels', () => {
	it('are listed in one table alone: derive lists from LEVELS, ACTIONS, covers and hides (src/core/level.ts)', () => {
		const byHand = code.filter(([path, text]) => LISTED.test(text) && !(path in ALLOWED)).map(([path]) => path);
		expect(byHand).toEqual([]);
	});

	it('are drawn alike: a style sheet that draws one level that covers draws all', () => {
		const veils = ACTIONS.filter(covers);
		const partial = styles.filter(([, text]) => {
			const drawn = veils.filter((level) => new RegExp(`\\[data-(?:level|state)=["']?${level}\\b`).test(text));
			return drawn.length > 0 && drawn.length < veils.length;
		});
		expect(partial.map(([path]) => path)).toEqual([]);
	});

	it('have a list here that finds what it looks for', () => {
		expect(
			["['alert', 'blur']", "x === 'blur' || x === 'skip'", "'alert' | 'skip'"].every((one) => LISTED.test(one)),
		).toBe(true);
		expect(["{ alert: 'blur' }", "['keep', 'skip']"].some((one) => LISTED.test(one))).toBe(false);
	});
});
