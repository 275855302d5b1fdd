import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, messagesOf } from '../../../tools/lib/build/locales.ts';
import { ROOT } from '../../../tools/lib/build/target.ts';

const english: Record<string, { message: string }> = languages().includes('en') ? messagesOf('en', []) : {};

/** The English words of a message, `$1`, `$2`… filled in: tests press buttons by what is written on them. */
export function words(key: string, ...substitutions: (string | number)[]): string {
	const message = english[key]?.message;
	if (message === undefined) throw new Error(`There are no words for "${key}".`);
	return message.replace(/\$(\d)/g, (_, n: string) => String(substitutions[Number(n) - 1] ?? ''));
}

/** The words of a built extension, as the browser has them. */
export const builtMessages = (target: 'chrome' | 'firefox'): Record<string, { message: string }> =>
	JSON.parse(readFileSync(join(ROOT, 'dist', target, '_locales/en/messages.json'), 'utf8'));
