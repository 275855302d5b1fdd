import { describe, expect, it } from 'vitest';
import type { Topic } from '../../src/core/topic';
import * as needles from '../../src/core/topics/list/needles';
import { lexicon } from '../../src/scan/lexicon/lexicon';
import { topicWords } from '../../tools/lib/locales/topic-line';
import { lexiconSource, topicLine, topicSource } from '../../tools/new-topic';

/** Runs a skeleton without its types and imports; `lexicon` is what the scanner's files call. */
function run<Module>(source: string): Module {
	const code = source
		.replace(/^import .*$/gm, '')
		.replace(/: (?:Topic|Terms|Maps) =/g, ' =')
		.replace(/^export default /m, 'exported.default = ')
		.replace(/^export const (\w+)/gm, 'exported.$1');
	const exported = {};
	new Function('exported', 'lexicon', code)(exported, lexicon);
	return exported as Module;
}

describe('the skeleton of a topic', () => {
	const made = run<typeof needles>(topicSource('thunder-storms', 'danger', true));

	it('exports what every topic exports', () => {
		expect(Object.keys(made).sort()).toEqual(Object.keys(needles).sort());
		expect(Object.keys(made.default).sort()).toEqual(Object.keys(needles.default).sort());
	});

	it('is a topic that tests of topics let pass', () => {
		const topic: Topic = made.default;
		expect(topic).toMatchObject({ id: 'thunder-storms', group: 'danger', scanned: true });
		expect(made.terms.en).toBe('thunder storms');
	});

	it('has a line of words for readers', () => {
		const { name, about, search } = topicWords(topicLine('thunder-storms'));
		expect(name).toBe('Thunder storms');
		expect(about).toMatch(/^[A-Z][^.!?]{10,120}\.$/);
		expect(search).toEqual(['thunder storms']);
	});

	it('has a lexicon that the scanner can read', () => {
		const { default: words } = run<{ default: ReturnType<typeof lexicon> }>(lexiconSource('thunder-storms'));
		expect(words.topic).toBe('thunder-storms');
	});
});
