import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../tools/lib/build/target.ts';
import { messagesOf } from '../../../tools/lib/locales/files.ts';

const english = messagesOf('en');

/** The English words of a message, `$1`, `$2`… filled in: tests press buttons by what is written on them. */
export function words(key: string, ...substitutions: (string | number)[]): string {
	const message = english[key]?.message;
	if (message === undefined) throw new Error(`There are no words for "${key}".`);
	return message.replace(/\$(\d)/g, (_, n: string) => String(substitutions[Number(n) - 1] ?? ''));
}

/** Messages as browsers keep them. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The words of a built extension in a language, as the browser has them. */
export const builtMessages = (target: 'chrome' | 'firefox', language = 'en'): Messages =>
	JSON.parse(readFileSync(join(ROOT, 'dist', target, '_locales', language, 'messages.json'), 'utf8'));
