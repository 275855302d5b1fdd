import { ACTIONS, covers } from '../../core/level';
import { GATE_TAG, marked } from '../cover/css';
import { closest } from '../dom';

/** Tells, as things stand now, whether an element is in something that waits, is veiled, or is behind the gate. */
export function veilTest(): (element: Element) => boolean {
	const behindGate = document.querySelector(GATE_TAG) !== null;
	const all = marked('pending', ...ACTIONS.filter((level) => behindGate || covers(level)));
	return (element) => closest(element, all) !== null;
}
