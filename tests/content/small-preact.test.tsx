// @vitest-environment jsdom
import { type ComponentChild, render as drawReal } from 'preact';
import { beforeAll, describe, expect, test } from 'vitest';
import { AlertPill, RevealedPill, SkipStub, VeilPanel } from '../../src/content/cards/view';
import { Sheet } from '../../src/content/choices/sheet';
import { Deliberate } from '../../src/content/overlay/deliberate';
import { Component, render } from '../../src/content/small-preact';
import type { Reason, Verdict } from '../../src/core/judge';
import { speakEnglish } from '../ui/english';

beforeAll(speakEnglish);

const reason: Reason = {
	cause: { kind: 'topic', topic: 'animal-death' },
	action: 'blur',
	evidence: [{ kind: 'label', from: 'tag', words: '<b>Dog & Fox</b>' }],
};
const verdict: Verdict = {
	action: 'blur',
	reasons: [reason],
	undecided: [],
	undecidedRules: [],
	reassurances: [],
};
const nothing = () => undefined;
const offer = { kind: 'story', site: 'ao3', id: '1', name: 'Tide' } as const;

const PIECES: Readonly<Record<string, () => ComponentChild>> = {
	'a badge': () => <AlertPill verdict={verdict} more={nothing} />,
	'a veil': () => <VeilPanel verdict={verdict} how="hold" reveal={nothing} more={nothing} />,
	'a stub': () => <SkipStub verdict={verdict} how="twice" reveal={nothing} more={nothing} />,
	'a revealed card': () => <RevealedPill verdict={verdict} again={nothing} more={nothing} />,
	'the sheet of choices': () => (
		<Sheet
			title="Tide"
			offers={{ story: offer, known: offer, authors: [offer], fandoms: [], site: offer }}
			labels={[{ field: 'tag', words: 'Slow Burn' }]}
			rules={[{ id: 'r1', text: 'blur tag:tide' }]}
			choose={nothing}
			openRule={nothing}
			report={nothing}
			close={nothing}
		/>
	),
	'a deliberate button': () => (
		<Deliberate how="twice" act={nothing}>
			Show
		</Deliberate>
	),
};

describe.each(Object.entries(PIECES))('%s', (_, piece) => {
	test('is drawn in lists as it is elsewhere', () => {
		const [real, small] = [document.createElement('div'), document.createElement('div')];
		drawReal(piece(), real);
		render(piece(), small);
		expect(small.firstElementChild).not.toBeNull();
		expect(small.innerHTML).toBe(real.innerHTML);
	});
});

describe('a class', () => {
	class Lamp extends Component<{ name: string }, { lit: boolean }> {
		override state = { lit: false };
		gone = false;

		componentWillUnmount() {
			this.gone = true;
		}

		override render({ name }: { name: string }, { lit }: { lit: boolean }) {
			return (
				<button type="button" class="lamp" data-lit={lit || undefined} onClick={() => this.setState({ lit: !lit })}>
					<span>{lit ? 'lit' : name}</span>
				</button>
			);
		}
	}
	const drawn = () => {
		const into = document.createElement('div');
		let lamp: Lamp | undefined;
		class Known extends Lamp {
			constructor(props: { name: string }) {
				super(props);
				lamp = this;
			}
		}
		const Any = Known as never as (props: { name: string }) => null;
		render(<Any name="dark" />, into);
		return { into, button: into.querySelector('button'), lamp: () => lamp };
	};

	test('changes its words and attributes, and stays the element it was', () => {
		const { into, button, lamp } = drawn();
		expect(button?.textContent).toBe('dark');
		lamp()?.setState({ lit: true });
		expect(into.querySelector('button')).toBe(button);
		expect(button?.textContent).toBe('lit');
		expect(button?.getAttribute('data-lit')).toBe('true');
		lamp()?.setState({ lit: false });
		expect(button?.hasAttribute('data-lit')).toBe(false);
	});

	test('hears what happens to its element', () => {
		const { button } = drawn();
		button?.click();
		expect(button?.textContent).toBe('lit');
	});

	test('is told when it is taken away', () => {
		const { into, lamp } = drawn();
		render(null, into);
		expect(into.childNodes.length).toBe(0);
		expect(lamp()?.gone).toBe(true);
	});
});
