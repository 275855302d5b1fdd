/** One scale for every archive's ratings, mildest first; `unrated` when the site says that there is none. */
export const RATINGS = ['general', 'teen', 'mature', 'explicit', 'unrated'] as const;
export type Rating = (typeof RATINGS)[number];
