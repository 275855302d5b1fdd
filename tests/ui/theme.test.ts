import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources } from '../sources';

const css = readFileSync(new URL('../../src/ui/theme.css', import.meta.url), 'utf8');

/** Tokens of one scheme: the first (light) or second (dark) colour of each `light-dark()`. */
const tokens = (scheme: 'light' | 'dark'): Map<string, string> =>
	new Map(
		[...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(([, name, light, dark]) => [
			name ?? '',
			(scheme === 'light' ? light : dark) ?? '',
		]),
	);

/** WCAG 2 relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

const TEXT: [ink: string, grounds: string[]][] = [
	['ink', ['paper', 'sheet', 'wash', 'tint', 'veil', 'veil-thread']],
	['quiet', ['paper', 'sheet', 'wash', 'tint']],
	['accent', ['paper', 'sheet', 'wash']],
	['accent-strong', ['paper', 'sheet', 'wash']],
	['on-accent', ['accent', 'accent-strong']],
	['on-tint', ['tint']],
	['paper', ['ink']],
];
const SHAPES: [ink: string, grounds: string[]][] = [
	['edge', ['paper', 'sheet', 'wash']],
	['accent', ['paper', 'sheet', 'tint']],
];

describe.each(['light', 'dark'] as const)('%s colours', (scheme) => {
	const colours = tokens(scheme);
	const pairs = (list: typeof TEXT) =>
		list.flatMap(([ink, grounds]) => grounds.map((ground) => [ink, ground] as const));
	const between = (a: string, b: string) => contrast(colours.get(a) ?? '', colours.get(b) ?? '');

	it.each(pairs(TEXT))('%s can be read on %s', (ink, ground) => {
		expect(between(ink, ground)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(pairs(SHAPES))('%s can be made out on %s', (ink, ground) => {
		expect(between(ink, ground)).toBeGreaterThanOrEqual(3);
	});
});

it('holds every token that a style sheet asks for without saying what else to take', () => {
	const all = sources(['src', 'options', 'popup', 'welcome', 'check', 'practice'], /\.(css|tsx?)$/);
	const texts = Object.values(all);
	// Some are set where they are used, by style sheets or by scripts.
	const declared = new Set(
		texts.flatMap((text) => [...text.matchAll(/(--[\w-]+)['"]?\s*[:,]/g)].map(([, name]) => name)),
	);
	const asked = Object.entries(all).flatMap(([path, text]) =>
		[...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => ({ path, name })),
	);
	expect(asked.length).toBeGreaterThan(100);
	expect(asked.filter(({ name }) => !declared.has(name))).toEqual([]);
});
