import { describe, expect, test } from 'vitest';
import { additionsOf, type ReportSubject } from '../../../src/content/report/report-subject';
import { reportText } from '../../../src/content/report/report-text';
import type { Passage, Verdict } from '../../../src/core/judge';
import { finding, story } from '../../core/judge/support';

const MADE = { version: '1.2.3', browser: 'Firefox 140' };
const verdict = {
	action: 'skip',
	reasons: [
		{
			cause: { kind: 'topic', topic: 'fire' },
			action: 'skip',
			evidence: [
				{ kind: 'label', from: 'tag', words: 'Wildfires', topic: 'fire', qualifier: 'depicted' },
				{ kind: 'label', from: 'summary', words: 'The summer the ridge burned.', topic: 'fire', qualifier: 'depicted' },
				{ kind: 'found', topic: 'fire', level: 'sure', passages: 2 },
			],
		},
		{
			cause: { kind: 'rule', id: 'r', text: 'skip author:"harbourmouse"' },
			action: 'skip',
			evidence: [
				{ kind: 'label', from: 'author', words: 'harbourmouse' },
				{ kind: 'value', field: 'title', value: 'The Lamp at the Ford' },
			],
		},
	],
	undecided: [],
	undecidedRules: [],
	reassurances: [],
} as const satisfies Verdict;
const passage: Passage = {
	from: 3,
	to: 5,
	action: 'blur',
	topics: ['fire'],
	findings: [finding('fire', 3, 5)],
	rules: [],
	undecided: [],
};
const whole: ReportSubject = {
	story: { ...story(), url: 'https://archiveofourown.org/works/1001' },
	...{ verdict, passage, text: ['Smoke stood over the ridge.'] },
};

describe('a report', () => {
	test('has what was read, and what came of it', () => {
		expect(reportText(whole, MADE, new Set()).split('\n')).toEqual([
			'Forewarned 1.2.3, Firefox 140',
			'site: ao3',
			'verdict: skip',
			'- fire: skip (tag "Wildfires" depicted; summary depicted; found sure, passages: 2)',
			'- a rule: skip (author; title)',
			'passage: blur, paragraphs 4 to 6',
			'- fire: sure, by act, depicted, score 0.90',
		]);
	});

	test('does not tell which story it is, and nothing of its text, unless the reader adds it', () => {
		const unasked = reportText(whole, MADE, new Set());
		expect(unasked).not.toMatch(/Lamp at the Ford|1001|https|harbourmouse|ridge/);
		expect(reportText(whole, MADE, new Set(['title']))).toMatch(/\ntitle: The Lamp at the Ford$/);
		expect(reportText(whole, MADE, new Set(['address']))).toMatch(/\naddress: https:.*1001$/);
		expect(reportText(whole, MADE, new Set(['text']))).toMatch(/\ntext: Smoke stood over the ridge\.$/);
	});

	test('offers only what there is to add', () => {
		expect(Object.keys(additionsOf({ story: story(), verdict }))).toEqual(['title']);
	});
});

describe('a report of a page that could not be read', () => {
	const failing = (stack: string): string => {
		const failure = new TypeError('Unexpected token in "She opened the letter"');
		failure.stack = stack;
		return reportText({ story: { site: 'ao3' }, failure }, MADE, new Set());
	};

	test('says where it was in our scripts, and nothing that the message quotes', () => {
		const chromium = `TypeError: Unexpected token in "She opened the letter"
    at read (chrome-extension://abcdefgh/archives/otw.js:5:123)
    at chrome-extension://abcdefgh/archives/otw.js:2:7
    at https://archiveofourown.org/works/1:3:4`;
		expect(failing(chromium)).toBe(
			'Forewarned 1.2.3, Firefox 140\nsite: ao3\nfailure: TypeError\n- read archives/otw.js:5:123\n- (anonymous) archives/otw.js:2:7',
		);
	});

	test('never names the address by which Firefox knows this reader', () => {
		const firefox = 'read@moz-extension://6b2f7d0e-2c1a-4b8e-9d53-0f0e5a7c1d11/archives/otw.js:5:123\n@debugger eval:1';
		expect(failing(firefox)).toMatch(/- read archives\/otw\.js:5:123$/);
		expect(failing(firefox)).not.toContain('6b2f7d0e');
	});

	test('says so where what was thrown is no error', () => {
		expect(reportText({ story: { site: 'ao3' }, failure: 'late' }, MADE, new Set())).toMatch(/failure: unknown$/);
	});
});
