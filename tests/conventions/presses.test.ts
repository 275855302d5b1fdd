import { describe, expect, it } from 'vitest';
import { sources } from '../sources';

// A page can dispatch any event at whatever it reaches. What chooses, reveals or reports on a page therefore hears
// trusted events alone: through TrustedButton, Deliberate, SureButton with `trusted`, or a listener in ifTrusted.

const HELPER = 'src/ui/if-trusted.ts';
const everywhere = Object.entries(sources(['src', 'popup', 'options', 'welcome', 'practice', 'check'], /\.tsx?$/));

/** The picker covers the page with a modal dialog in a closed shadow root and only points; saving it changes no story. */
const onPages = everywhere.filter(
	([path]) => path.startsWith('src/content/') && !path.startsWith('src/content/picker/'),
);

const BUTTON = /from '[./]+ui\/(?:button|choice|level-picker|switch|search-field)'/;
const HANDLER = /\bon(?:Click|Change|Input|Key\w+|Pointer\w+|Submit|Toggle)=\{(?!ifTrusted\()/g;
const LISTENER =
	/addEventListener\(\s*'(?:click|auxclick|dblclick|pointerdown|pointerup|key\w+|change|submit)',\s*(\w+|\()/g;

/** Listeners that check for themselves, or that nothing is gained by calling. */
const CHECKED: Readonly<Record<string, string>> = {
	'src/content/choices/long-press.ts swallow': 'keeps a click from the page, and does nothing else',
	'src/content/story/map/keys.ts (': '`actOf` asks isByPerson first of all',
	'src/content/overlay/deliberate.ts key': 'hands on to `press`, which hears trusted events alone',
};

/** Listeners of a file that anything could call. */
function open(path: string, text: string): string[] {
	return [...text.matchAll(LISTENER)]
		.map(([, name = '']) => name)
		.filter((name) => name !== 'ifTrusted' && !text.includes(`const ${name} = ifTrusted(`))
		.filter((name) => !(`${path} ${name}` in CHECKED))
		.map((name) => `${path}: ${name}`);
}

describe('what is pressed on a page', () => {
	it('asks for trusted events in one place alone, src/ui/if-trusted.ts', () => {
		const byHand = everywhere.filter(([path, text]) => path !== HELPER && /\bisTrusted\b/.test(text));
		expect(byHand.map(([path]) => path)).toEqual([]);
	});

	it('is a TrustedButton, and no control that a script could press', () => {
		const plain = onPages.filter(([path, text]) => !path.endsWith('/trusted-button.tsx') && BUTTON.test(text));
		expect(plain.map(([path]) => path)).toEqual([]);
		const sure = onPages.filter(([, text]) =>
			(text.match(/<SureButton\b[^>]*/g) ?? []).some((tag) => !/\btrusted\b/.test(tag)),
		);
		expect(sure.map(([path]) => path)).toEqual([]);
	});

	it('hears its events through ifTrusted', () => {
		const handlers = onPages.flatMap(([path, text]) => [...text.matchAll(HANDLER)].map(([one]) => `${path}: ${one}`));
		expect([...handlers, ...onPages.flatMap(([path, text]) => open(path, text))]).toEqual([]);
	});

	it('has a rule here that finds what it looks for', () => {
		expect(open('x.ts', "made.addEventListener('click', press);")).toEqual(['x.ts: press']);
		expect(open('x.ts', "const press = ifTrusted(act); made.addEventListener('click', press);")).toEqual([]);
		expect(open('x.ts', "addEventListener('keydown', (event) => act(event));")).toEqual(['x.ts: (']);
		expect('<button onClick={go} />'.match(HANDLER)).toHaveLength(1);
	});
});
