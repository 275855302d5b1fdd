import type { Figure } from './run.ts';

const GROUPS = ['20 cards', '200 cards', '2,000 cards'];
const COLOURS: Readonly<Record<string, string>> = {
	'lower bound': '#8a8173',
	Forewarned: '#2a6460',
	'Forewarned, 10,000 rules': '#c08a3e',
};
const WIDTH = 720;
const BAR = 22;
const LEFT = 270;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Milliseconds of own scripts as bars, on a scale of its own for each number of cards. */
export function chart(figures: readonly Figure[]): string {
	let y = 34;
	const parts: string[] = [];
	for (const group of GROUPS) {
		const rows = figures.filter(({ what }) => what === group);
		if (rows.length === 0) continue;
		const most = Math.max(...rows.map(({ value }) => value));
		parts.push(`<text x="12" y="${y}" font-weight="600">${group}</text>`);
		y += 10;
		for (const { who, value } of rows) {
			const width = Math.max(2, (value / most) * (WIDTH - LEFT - 90));
			parts.push(
				`<text x="24" y="${y + 15}">${escaped(who)}</text>`,
				`<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="${BAR - 4}" rx="3" fill="${COLOURS[who] ?? '#999'}"/>`,
				`<text x="${(LEFT + width + 8).toFixed(1)}" y="${y + 15}">${value.toFixed(1)} ms</text>`,
			);
			y += BAR;
		}
		y += 26;
	}
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" font-family="system-ui, sans-serif" font-size="14" fill="#2b2722">
<title>Main-thread time of own scripts while a list loads, Chromium, medians</title>
<rect width="100%" height="100%" fill="#faf7f1"/>
${parts.join('\n')}
</svg>
`;
}
