import { SHAPES } from './shapes';

/** The icons there are. */
export type IconName = keyof typeof SHAPES;

/** A picture beside words; screen readers are told the words alone. */
export const Icon = ({ name }: { name: IconName }) => (
	<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
		<path d={SHAPES[name]} />
	</svg>
);
