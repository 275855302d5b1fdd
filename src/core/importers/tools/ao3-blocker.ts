import type { Json } from '../json';
import type { Tool } from '../tool';
import { hasLists, takeLists } from './ao3-savior';

/** AO3 Savior's lists, each as one text with commas. */
export const tool: Tool = {
	name: 'AO3 Blocker',
	scope: 'at:ao3 in:list',
	detect: (value) => hasLists(value, (list) => typeof list === 'string') && !('conditionalTagBlacklist' in value),
	take: (value, taking) => takeLists(value as Json, taking),
};
