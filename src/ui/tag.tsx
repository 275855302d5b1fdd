import type { Level } from '../core/level';
import { Icon } from './icon';
import { levelName } from './level-picker';

/** A topic's name with the shape of its level; the level is said to screen readers. */
export const Tag = ({ name, level }: { name: string; level: Level }) => (
	<span class="tag" data-level={level}>
		<Icon name={level} />
		<span>{name}</span>
		<span class="only-spoken">{`: ${levelName(level)}`}</span>
	</span>
);
