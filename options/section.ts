import { useEffect, useState } from 'preact/hooks';

/** The sections of the options, in order; each has its own address, `options/index.html#topics`. */
export const SECTIONS = [
	'topics',
	'says',
	'reading',
	'moods',
	'rules',
	'exceptions',
	'sites',
	'lately',
	'yours',
	'inspect',
] as const;
export type Section = (typeof SECTIONS)[number];

/** With a slash, so that nobody takes it for an anchor on the page. */
export const address = (section: Section): string => `#/${section}`;

/** The address of an item of a section, or with an `@` of the place with this name in it. */
export const itemAddress = (section: Section, item: string): string =>
	`${address(section)}/${encodeURIComponent(item)}`;

/** `#/rules/ID` or `#rules/ID`: the section, and which of its items the reader came for. */
const parts = (): string[] => location.hash.replace(/^#\/?/, '').split('/');

const fromAddress = (): Section => {
	const [asked] = parts();
	return SECTIONS.find((section) => section === asked) ?? 'topics';
};

function useAddress<T>(read: () => T): T {
	const [value, setValue] = useState(read);
	useEffect(() => {
		const follow = () => setValue(read());
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, [read]);
	return value;
}

/** The section that the address names; `topics` for an unknown one. */
export const useSection = (): Section => useAddress(fromAddress);

const itemOf = (): string | undefined => parts()[1];

/** The item of the section that the address names, such as a rule's id, as `encodeURIComponent` writes it. */
export const useSectionItem = (): string | undefined => useAddress(itemOf);
