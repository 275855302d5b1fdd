import type { Viewport } from 'puppeteer-core';

/** The two screens that every state is shown on: a desk's, as the stores ask for it, and a phone's. */
export const FORMS = {
	desktop: { width: 1280, height: 800, deviceScaleFactor: 1 },
	phone: { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
} as const satisfies Record<string, Viewport>;
/** One of the screens. */
export type Form = keyof typeof FORMS;

/** The two looks a browser can prefer. */
export const LOOKS = ['light', 'dark'] as const;
/** One of the looks. */
export type Look = (typeof LOOKS)[number];
