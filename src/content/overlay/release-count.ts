import { ifTrusted } from '../../ui/if-trusted';
import { shared } from '../world';

/**
 * How often a pointer or a key was let go on this page. Listens before the page's own scripts can, which could keep it
 * from whoever comes later: the first script of ours asks for it at `document_start`.
 */
export const releaseCount = shared('releases', () => {
	let count = 0;
	for (const end of ['pointerup', 'pointercancel', 'keyup'] as const) {
		addEventListener(
			end,
			ifTrusted(() => count++),
			{ capture: true, passive: true },
		);
	}
	return () => count;
});
