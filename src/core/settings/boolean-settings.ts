import type { Settings } from './schema';

/** What is simply on or off, and what holds for each where a document lacks it: the schema says what they mean. */
export const USUALLY_ON = {
	askFirst: true,
	lookAhead: false,
	keys: true,
	lately: true,
	helplines: false,
	news: true,
} as const satisfies Partial<Record<keyof Settings, boolean>>;

/** The settings that are a yes or a no. */
export type BooleanSetting = keyof typeof USUALLY_ON;
