/**
 * The id of a card that is one for sure, and whose link says no number: an address that cannot be read, or none. It
 * must be judged by what it says all the same. Undefined where it has no title either.
 */
export const unnumbered = (title: string): string | undefined => (title ? `title:${title.slice(0, 200)}` : undefined);
