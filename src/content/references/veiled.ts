import { GATE_TAG, marked } from '../cover/css';
import { closest } from '../dom';

/** Tells, as things stand now, whether an element is in something that waits, is veiled, or is behind the gate. */
export function veiledNow(): (element: Element) => boolean {
	const all = marked('pending', 'blur', 'skip', document.querySelector(GATE_TAG) ? 'alert' : 'pending');
	return (element) => closest(element, all) !== null;
}
