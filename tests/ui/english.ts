import { fakeBrowser } from '@webext-core/fake-browser';
import { vi } from 'vitest';
import texts from '../../src/locales/en.json';
import { messagesFrom } from '../../tools/lib/locales/messages';

const messages = messagesFrom(texts, texts);

const say = (key: string, substitutions: string | string[] = []): string =>
	(messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => [substitutions].flat()[Number(n) - 1] ?? '');

/** Lets the fake browser speak English, as a build does. */
export function speakEnglish(): void {
	vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(say as typeof fakeBrowser.i18n.getMessage);
}
