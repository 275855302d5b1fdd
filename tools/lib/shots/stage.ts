import type { Page, Viewport } from 'puppeteer-core';
import { defaults } from '../../../src/core/settings/defaults.ts';
import type { Settings } from '../../../src/core/settings/schema.ts';
import type { Launched } from '../browser/launch.ts';
import { FORMS, type Form, type Look } from './form.ts';
import { TODAY } from './readers.ts';

/** What the extension's own pages can ask of the browser. */
interface Apis {
	chrome: {
		storage: {
			local: { clear(): Promise<void>; set(items: object): Promise<void> };
			session: { clear(): Promise<void> };
		};
	};
}

/** Where pictures are taken: a browser with Forewarned in it, seen on one screen in one look. */
export interface Stage {
	readonly launched: Launched;
	readonly form: Form;
	readonly look: Look;
	/** The tab in front. */
	readonly page: Page;
	/** A page of the extension's own, in the background. */
	readonly own: Page;
	/** Forgets everything and stores the defaults with these changes, and what else there is to remember. */
	reader(changes?: Partial<Settings>, rest?: object): Promise<void>;
	/** Gives a tab this stage's look, and its screen or another. */
	dress(page: Page, screen?: Viewport): Promise<void>;
}

/** Runs in the extension's own pages, before their scripts: it is always the same day there. */
function stopTheClock(now: number): void {
	const { prototype } = Intl.DateTimeFormat;
	const format = Object.getOwnPropertyDescriptor(prototype, 'format')?.get;
	Object.defineProperty(prototype, 'format', {
		get(): Intl.DateTimeFormat['format'] {
			return (date) => format?.call(this)(date ?? now);
		},
	});
}

/** Sets a stage; the two tabs are its caller's to close. */
export async function stageFor(
	launched: Launched,
	tabs: Pick<Stage, 'page' | 'own'>,
	form: Form,
	look: Look,
): Promise<Stage> {
	const stage: Stage = {
		launched,
		form,
		look,
		...tabs,
		async reader(changes, rest = {}) {
			await tabs.own.evaluate(
				async (items) => {
					const { storage } = (globalThis as never as Apis).chrome;
					await storage.session.clear();
					await storage.local.clear();
					await storage.local.set(items);
				},
				{ ...rest, settings: { ...defaults(), ...changes } },
			);
		},
		async dress(page, screen = FORMS[form]) {
			const { width, height } = screen;
			// Firefox can be told neither: there are fewer pictures of it.
			await page.setViewport(launched.name === 'chromium' ? screen : { width, height });
			if (launched.name !== 'chromium') return;
			await page.emulateMediaFeatures([
				{ name: 'prefers-color-scheme', value: look },
				{ name: 'prefers-reduced-motion', value: 'reduce' },
			]);
		},
	};
	await tabs.page.evaluateOnNewDocument(stopTheClock, Date.parse(`${TODAY}T12:00:00Z`));
	await stage.dress(tabs.page);
	return stage;
}
