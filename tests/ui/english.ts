import { fakeBrowser } from '@webext-core/fake-browser';
import { vi } from 'vitest';
import { TOPICS } from '../../src/core/topics';

const areas = import.meta.glob<Record<string, string>>('../../src/locales/en/*.json', {
	eager: true,
	import: 'default',
});

const messages = new Map<string, string>([
	...TOPICS.flatMap(({ id, name, about, search }): [string, string][] => [
		[`topic_${id.replaceAll('-', '_')}_name`, name],
		[`topic_${id.replaceAll('-', '_')}_about`, about],
		[`topic_${id.replaceAll('-', '_')}_search`, search.join(', ')],
	]),
	...Object.values(areas).flatMap((area) => Object.entries(area)),
]);

const say = (key: string, substitutions: string | string[] = []): string =>
	(messages.get(key) ?? '').replace(/\$(\d)/g, (_, n) => [substitutions].flat()[Number(n) - 1] ?? '');

/** Lets the fake browser speak English, as a build does. */
export function speakEnglish(): void {
	vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(say as typeof fakeBrowser.i18n.getMessage);
}
