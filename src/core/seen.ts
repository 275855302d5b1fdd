/** Stories that were met lately and are kept, to try rules on; the oldest go first. */
export const MOST_SEEN = 60;
