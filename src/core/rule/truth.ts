/** True, false, or undefined: what the page says does not decide it. */
export type Truth = boolean | undefined;

/** The opposite; what is undecided stays so. */
export const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);
