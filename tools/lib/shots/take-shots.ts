import type { Launched } from '../browser/launch.ts';
import type { Form, Look } from './form.ts';
import { stageFor } from './stage.ts';
import type { State } from './states.ts';

/** What is to be shown, and on what. */
export interface Wanted {
	readonly states: readonly State[];
	readonly forms: readonly Form[];
	readonly looks: readonly Look[];
}

/** The name of a picture, without its ending. */
export const nameOf = (state: Pick<State, 'id'>, form: Form, look: Look): string => `${state.id}-${form}-${look}`;

/** Takes all pictures and hands each over with its name. */
export async function takeAll(
	launched: Launched,
	{ states, forms, looks }: Wanted,
	keep: (name: string, png: Uint8Array) => void,
): Promise<void> {
	const own = await launched.openOwn('options/index.html#/sites');
	for (const form of forms) {
		for (const look of looks) {
			const page = await launched.browser.newPage();
			const stage = await stageFor(launched, { page, own }, form, look);
			for (const state of states) keep(nameOf(state, form, look), await state.take(stage));
			await page.close();
		}
	}
	await own.close();
}
