import type { Mention } from '../mention';

/** The topics an author declares in a summary or a note. */
export const recogniseProse = (_text: string): readonly Mention[] => [];
