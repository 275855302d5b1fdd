// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { Facts } from '../../src/core/facts';
import type { Finding, Sensitivity } from '../../src/core/finding';
import { createJudge } from '../../src/core/judge';
import { defaults } from '../../src/core/settings';
import { topicTraits } from '../../src/core/topics/traits';
import type { Page } from '../../src/page/page';
import { statusOf } from '../../src/page/status';

const finding = (from: number, level: Sensitivity): Finding => ({
	...{ topic: 'fire', from, to: from, level, score: 0.5 },
	...{ cue: 'act', qualifier: 'depicted' },
});

it('counts the same passages for the popup as for the gate: those the reader wants to hear of', () => {
	const settings = { ...defaults(), levels: { fire: 'blur' as const } };
	const facts: Facts = {
		story: { site: 'ao3', id: '1', title: 'The Mill', says: {}, prose: {}, chapters: [] } as unknown as Facts['story'],
		declarations: [],
		found: {
			readable: true,
			topics: { fire: { score: 0.8, level: 'sure' } },
			findings: [finding(1, 'sure'), finding(5, 'careful')],
		} as unknown as NonNullable<Facts['found']>,
	};
	const verdict = createJudge(settings, topicTraits())(facts, 'page');
	const site = { id: 'ao3', name: 'AO3', kind: () => 'story' };
	const page = { site, settings, url: new URL('https://archiveofourown.org/works/1') } as unknown as Page;

	const counts = { show: 0, alert: 0, blur: 0, skip: 0 };
	const { found } = statusOf(page, facts, verdict, counts, false);
	const atTheGate = verdict.reasons.flatMap(({ evidence }) =>
		evidence.flatMap((one) => (one.kind === 'found' ? [one.passages] : [])),
	);
	expect(atTheGate).toEqual([1]);
	expect(found?.topics.map(({ passages }) => passages)).toEqual(atTheGate);
});
