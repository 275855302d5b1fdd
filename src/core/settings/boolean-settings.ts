/** A setting that is simply on or off. */
interface BooleanEntry {
	/** What holds where a document lacks it. */
	readonly default: boolean;
	/** The key of its name in `src/locales/en.json`; `<label>_about` is the sentence under it. */
	readonly label: string;
	/** The section of the options that shows it. */
	readonly section: string;
}

/** The one place of every switch: schema, default, switch, search and comparison of documents follow from its entry. */
export const BOOLEAN_SETTINGS = {
	/** Opening a story whose level is skip is asked about where its link is. */
	askFirst: { default: true, label: 'habits_ask', section: 'reading' },
	/** The next chapter's page is read once when the end of this one is near. */
	lookAhead: { default: false, label: 'habits_ahead', section: 'reading' },
	/** What readers say under a chapter is read, too. */
	comments: { default: false, label: 'habits_comments', section: 'reading' },
	/** Single keys move between passages. */
	keys: { default: true, label: 'habits_keys', section: 'reading' },
	/** What was done lately is kept for the private page, on the device. */
	lately: { default: true, label: 'lately_keep', section: 'lately' },
	/** A gate for suicide or self-harm links to a directory of helplines. */
	helplines: { default: false, label: 'habits_helplines', section: 'reading' },
	/** A new version says once what changed. */
	news: { default: true, label: 'habits_news', section: 'yours' },
} as const satisfies Readonly<Record<string, BooleanEntry>>;

/** The settings that are a yes or a no. */
export type BooleanSetting = keyof typeof BOOLEAN_SETTINGS;

/** Their keys, in the order of the options. */
export const BOOLEAN_KEYS = Object.keys(BOOLEAN_SETTINGS) as BooleanSetting[];

/** Whether a setting is on: as the reader set it, else by its default. */
export const isOn = (
	settings: { readonly [K in BooleanSetting]?: boolean | undefined },
	key: BooleanSetting,
): boolean => settings[key] ?? BOOLEAN_SETTINGS[key].default;
