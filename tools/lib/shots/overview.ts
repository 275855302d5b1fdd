import { FORMS, type Form, LOOKS } from './form.ts';
import type { State } from './states.ts';
import { nameOf } from './take-shots.ts';

/** How wide the overview shows a picture, in CSS pixels. */
const WIDTH: Readonly<Record<Form, number>> = { desktop: 300, phone: 130 };

/** The pictures kept in git, by their file names. README and the store listing show them. */
export const listedFiles = (states: readonly State[]): readonly string[] =>
	states.filter(({ listed }) => listed).map((state) => `${nameOf(state, 'desktop', 'light')}.png`);

const row = (state: State): string => {
	const pictures = (Object.keys(FORMS) as Form[]).flatMap((form) =>
		LOOKS.map((look) => {
			const file = `${nameOf(state, form, look)}.png`;
			return `<a href="${file}"><img src="${file}" width="${WIDTH[form]}" alt="${form}, ${look}" loading="lazy"></a>`;
		}),
	);
	return `<h2>${state.id}</h2>\n<p>${state.line}</p>\n${pictures.join('\n')}\n`;
};

/** `docs/shots/index.html`: every picture, for looking through them all. It is not kept in git. */
export const overview = (states: readonly State[]): string =>
	`<!doctype html>\n<meta charset="utf-8">\n<title>Pictures</title>\n${states.map(row).join('\n')}`;

/** `docs/shots/README.md`: the listed pictures, and what the others show. */
export const readme = (states: readonly State[]): string => `# Pictures

\`npm run shots\` takes a picture of each state below in Chromium, on a made-up archive: desktop and phone, light and
dark. It writes them into this folder with an overview, \`index.html\`. \`npm run shots -- list gate-found\` takes only
these. Git keeps the pictures that the project's README and the store listing show, and ignores the rest.

${states
	.filter(({ listed }) => listed)
	.map((state) => `![${state.line}](${nameOf(state, 'desktop', 'light')}.png)`)
	.join('\n\n')}

| state | what it shows |
|---|---|
${states.map(({ id, line }) => `| \`${id}\` | ${line} |`).join('\n')}
`;
