/** Single keys in a chapter, by what they do. */
export const KEYS = { next: 'n', previous: 'p', after: 's', reveal: 'r', again: 'v', help: '?' } as const;

/** What they do, in the order in which they are told, with the keys of the words. */
export const KEY_LINES = [
	['next', 'map_key_next'],
	['previous', 'map_key_previous'],
	['after', 'map_after'],
	['reveal', 'map_key_reveal'],
	['again', 'page_veil_again'],
	['help', 'map_key_help'],
] as const;
