/** Rows that say what their page does not, by file: what is checked, and why the page is right. */
export const DISAGREEMENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
