import { expect, it } from 'vitest';
import { judgeComments } from '../../src/background/judge-comments';
import { knowledgeOf } from '../../src/background/knowledge';
import { readRule } from '../../src/core/query';
import { defaults, type Settings } from '../../src/core/settings';
import { topicTraits } from '../../src/core/topics/traits';
import { story } from '../core/judge/support';
import { speakEnglish } from '../ui/english';

speakEnglish();

const KIND = ['Thank you for this chapter, it made my whole week.'];
const SICK = ['I read it with a stomach bug.', 'I threw up twice and was sick all night.'];

const judge = (comments: readonly (readonly string[])[], change: Partial<Settings>, of = story({})) =>
	judgeComments(of, comments, {
		knowledge: knowledgeOf({ ...defaults(), ...change }, topicTraits(), () => []),
		...{ model: undefined, dismissed: [] },
	});

it('judges each comment by itself, by the levels of the reader', async () => {
	const answers = await judge([KIND, SICK, KIND], { levels: { vomit: 'blur' } });
	expect(answers.map((answer) => answer?.action)).toEqual(['show', 'blur', 'show']);
	expect(answers[1]?.said?.names).toEqual(['Vomiting']);
});

it('says why in words of ours alone', async () => {
	const [answer] = await judge([SICK], { levels: { vomit: 'skip' } });
	expect(answer?.action).toBe('skip');
	expect(answer?.said?.because.length).toBeGreaterThan(0);
	expect(JSON.stringify(answer)).not.toMatch(/threw up|stomach bug/);
});

it('goes by no more than what the reader asked for', async () => {
	const levels = { vomit: 'blur' } as const;
	const shown = [{ action: 'show' }];
	expect(await judge([SICK], { levels: { vomit: 'show' } })).toEqual(shown);
	expect(await judge([SICK], { levels, scanner: { ...defaults().scanner, on: false } })).toEqual(shown);
	const { site, id, title } = story({});
	const exceptions = [{ kind: 'story' as const, site, id, name: title }];
	expect(await judge([SICK], { levels, exceptions: exceptions as Settings['exceptions'] })).toEqual(shown);
	const pages = { ...defaults().pages, atMost: 'alert' as const };
	expect(await judge([SICK], { levels, pages })).toMatchObject([{ action: 'alert' }]);
});

it('is told by the rule where a rule asks for it', async () => {
	const rule = readRule('blur in:passage topic:vomit', 'r').rule;
	const answers = await judge([KIND, SICK], { levels: { vomit: 'show' }, rules: [rule] });
	expect(answers).toMatchObject([{ action: 'show' }, { action: 'blur' }]);
	expect(answers[1]?.said?.names[0]).toBeTruthy();
});
