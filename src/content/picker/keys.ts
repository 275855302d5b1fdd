import { beside, narrower, wider } from './element-steps';

/** What is pointed at, and from where the reader came to it. */
export interface Pointed {
	readonly element: Element;
	readonly from: Element;
}

/** An element as it is first pointed at: nothing around it is meant yet. */
export const pointAt = (element: Element): Pointed => ({ element, from: element });

/** Where an arrow key goes: up is wider, down is narrower, the others are the neighbours; undefined: no such key. */
export function moved(key: string, { element, from }: Pointed): Pointed | undefined {
	switch (key) {
		case 'ArrowUp':
			return { element: wider(element), from };
		case 'ArrowDown':
			return { element: narrower(element, from), from };
		case 'ArrowLeft':
			return pointAt(beside(element, -1));
		case 'ArrowRight':
			return pointAt(beside(element, 1));
		default:
			return undefined;
	}
}
