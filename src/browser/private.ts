import { browser } from './api';

/** Whether this page is in a private window: nothing of it is kept. */
export const inPrivate = (): boolean =>
	(browser as unknown as { extension?: { inIncognitoContext?: boolean } }).extension?.inIncognitoContext === true;
