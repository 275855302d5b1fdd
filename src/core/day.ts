/** The day in the reader's own time zone, ISO (`2026-10-08`). */
export const localDay = (): string => new Intl.DateTimeFormat('sv-SE').format();
