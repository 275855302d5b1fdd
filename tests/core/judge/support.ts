import type { Facts } from '../../../src/core/facts';
import type { Finding, Scanned } from '../../../src/core/finding';
import type { Declaration } from '../../../src/core/mention';
import { defaults, type Settings } from '../../../src/core/settings';
import type { Says, Story } from '../../../src/core/story';
import { topicTraits } from '../../../src/core/topics/traits';

export const TOPIC_MAP = topicTraits();

export const story = (says: Says = {}): Story => ({
	site: 'ao3',
	id: '1001',
	title: 'The Lamp at the Ford',
	says,
	numbers: {},
	dates: {},
	prose: {},
});

export const says = (...words: string[]) => ({ words, withheld: false });

export const declared = (topic: string, qualifier: Declaration['qualifier'] = 'depicted'): Declaration => ({
	topic,
	qualifier,
	words: topic,
	from: 'tag',
});

export const finding = (topic: string, from: number, to: number, level: Finding['level'] = 'sure'): Finding => ({
	topic,
	from,
	to,
	score: level === 'sure' ? 0.9 : level === 'balanced' ? 0.6 : 0.3,
	level,
	cue: 'act',
	qualifier: 'depicted',
});

/** What a scanner would say that has these findings and no others. */
export const scanned = (...findings: Finding[]): Scanned => ({
	paragraphs: 40,
	findings,
	topics: Object.fromEntries(findings.map(({ topic, score, level }) => [topic, { score, level }])),
	readable: true,
});

export const facts = (parts: Partial<Facts> = {}): Facts => ({
	story: story({ warning: says('No Archive Warnings Apply'), rating: says('General Audiences') }),
	declarations: [],
	...parts,
});

export const settings = (change: Partial<Settings> = {}): Settings => ({ ...defaults(), ...change });
