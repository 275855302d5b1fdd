import type { Pack } from './pack';

const files = import.meta.glob<{ default: Pack }>(
	['./*.ts', '!./pack.ts', '!./registry.ts', '!./detect.ts', '!./terms.ts', '!./others.ts'],
	{
		eager: true,
	},
);

/** Every language that the scanner reads. */
export const PACKS: readonly Pack[] = Object.values(files).map((file) => file.default);

/** The pack for a language code or name, if there is one. */
export const packFor = (language: string): Pack | undefined => {
	const wanted = language.trim().toLowerCase();
	const [code] = wanted.split(/[-_]/);
	return PACKS.find((pack) => pack.code === code || pack.names.some((name) => wanted.startsWith(name)));
};
