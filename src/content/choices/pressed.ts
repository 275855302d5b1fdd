/** Only what a person pressed counts: a page cannot choose for its reader. */
export const pressed = (act: () => void) => (event: MouseEvent) => void (event.isTrusted && act());
