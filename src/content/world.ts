/**
 * State that all scripts of one page share: those that come later bring their own copies of the code, and must not
 * bring copies of its state. It lies in the world that extensions have to themselves; no page can reach it.
 */
const PLACE = Symbol.for('forewarned');
const world = globalThis as { [PLACE]?: Map<string, unknown> };

/** The state of this name; made by whoever asks first. */
export function shared<T>(name: string, make: () => T): T {
	world[PLACE] ??= new Map();
	if (!world[PLACE].has(name)) world[PLACE].set(name, make());
	return world[PLACE].get(name) as T;
}
