import type { Tally } from '../../../src/core/activity-log';
import { ACTIONS } from '../../../src/core/level';

/** How much of the longest bar there is, in parts of 100, cut by what was done. The numbers stand beside it. */
export function Bar({ tally, most }: { tally: Tally; most: number }) {
	let from = 0;
	return (
		<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
			{ACTIONS.map((action) => {
				const x = from;
				const width = (tally[action] / most) * 100;
				from += width;
				return width > 0 && <rect key={action} data-level={action} x={x} y="0" width={width} height="4" />;
			})}
		</svg>
	);
}
