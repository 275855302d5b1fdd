import type texts from '../locales/en.json';

/** Every key of `src/locales/en.json` but the topics' lines, which `topicName` and its kin read; a misspelt one does not compile. */
export type MessageKey = Exclude<keyof typeof texts, `topic_${string}`>;

/** Keys that have plural forms: `passages` for `passages_one` and `passages_other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;
