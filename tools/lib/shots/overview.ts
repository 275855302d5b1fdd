import { FORMS, type Form, LOOKS } from './form.ts';
import type { State } from './states.ts';
import { nameOf } from './take.ts';

/** How wide the overview shows a picture, in CSS pixels. */
const WIDE: Readonly<Record<Form, number>> = { desktop: 300, phone: 130 };

const row = (state: State): string => {
	const pictures = (Object.keys(FORMS) as Form[]).flatMap((form) =>
		LOOKS.map((look) => {
			const file = `${nameOf(state, form, look)}.png`;
			return `<a href="${file}"><img src="${file}" width="${WIDE[form]}" alt="${state.line} (${form}, ${look})"></a>`;
		}),
	);
	return `### ${state.id}\n\n${state.line}\n\n${pictures.join('\n')}\n`;
};

/** The page that shows all pictures, each state with its line. */
export const overview = (states: readonly State[]): string => `# Pictures

\`npm run shots\` takes them: every state, light and dark, on a desk's screen and on a phone's, from the build in
Chromium on a made-up archive. Nobody's story is in them.

${states.map(row).join('\n')}`;
