import { describe, expect, it } from 'vitest';
import { createLabelMemory } from '../../src/content/label-memory';
import type { Story } from '../../src/core/story';

const story = (more: Partial<Story> = {}): Story => ({
	...{ site: 'ao3', id: '1', title: 'A work', says: {}, numbers: {}, dates: {}, prose: {} },
	...more,
});
const warned = { warning: { words: ['Major Character Death'], withheld: false } };

describe('what was said of a story', () => {
	it('holds when its page takes it away', () => {
		const said = createLabelMemory();
		said.withEarlier(story({ says: warned, prose: { summary: 'They lose somebody.' } }));
		const { says, prose } = said.withEarlier(story({ title: 'Another name' }));
		expect(says).toEqual(warned);
		expect(prose.summary).toBe('They lose somebody.');
	});

	it('holds beside what is said instead', () => {
		const said = createLabelMemory();
		said.withEarlier(story({ says: warned, prose: { summary: 'They lose somebody.' } }));
		const calm = { warning: { words: ['No Archive Warnings Apply'], withheld: false } };
		const { says, prose } = said.withEarlier(story({ says: calm, prose: { summary: 'All is well.' } }));
		expect(says.warning?.words).toEqual(['No Archive Warnings Apply', 'Major Character Death']);
		expect(prose.summary).toMatch(/All is well\.\n+They lose somebody\./);
	});

	it('does not grow when the same is said again, and stays bounded when it never is', () => {
		const said = createLabelMemory();
		const same = story({ says: warned, prose: { notes: 'A note.' } });
		said.withEarlier(same);
		expect(said.withEarlier(same)).toEqual(same);
		for (let i = 0; i < 5000; i++) {
			const tag = { words: [`tag ${i}`], withheld: false };
			said.withEarlier(story({ says: { tag }, prose: { notes: `Note ${i}.` } }));
		}
		const { says, prose } = said.withEarlier(story());
		expect(says.tag?.words.length).toBeLessThan(1000);
		expect(prose.notes?.length).toBeLessThan(100_000);
	});

	it('is of each story apart', () => {
		const said = createLabelMemory();
		said.withEarlier(story({ says: warned }));
		expect(said.withEarlier(story({ id: '2' })).says).toEqual({});
	});
});
