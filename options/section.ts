import { useEffect, useState } from 'preact/hooks';

/** The sections of the options, in order; each has its own address, `options/index.html#topics`. */
export const SECTIONS = ['topics', 'says', 'reading', 'exceptions', 'sites', 'yours'] as const;
export type Section = (typeof SECTIONS)[number];

/** With a slash, so that nobody takes it for an anchor on the page. */
export const address = (section: Section): string => `#/${section}`;

const fromAddress = (): Section => {
	const asked = location.hash.replace(/^#\/?/, '');
	return SECTIONS.find((section) => section === asked) ?? 'topics';
};

/** The section that the address names; `topics` for an unknown one. */
export function useSection(): Section {
	const [section, setSection] = useState(fromAddress);
	useEffect(() => {
		const follow = () => setSection(fromAddress());
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);
	return section;
}
