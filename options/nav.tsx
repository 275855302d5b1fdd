import { useEffect, useState } from 'preact/hooks';
import { t } from '../src/browser/i18n';
import { Icon, type IconName } from '../src/ui/icon';
import { SearchField } from '../src/ui/search-field';
import { Results } from './find/results';
import { address, SECTIONS, type Section } from './section';
import { sectionName } from './section-words';

const ICONS: Readonly<Record<Section, IconName>> = {
	topics: 'alert',
	says: 'says',
	reading: 'book',
	moods: 'moon',
	rules: 'rules',
	exceptions: 'check',
	sites: 'page',
	lately: 'past',
	yours: 'save',
	inspect: 'search',
};

/**
 * The way to everything: a search, and links to the sections, in a side bar on a wide screen; on a narrow one they are
 * a list behind the name of the section one is in.
 */
export function Nav({ section }: { section: Section }) {
	const [open, setOpen] = useState(false);
	const [query, setQuery] = useState('');
	useEffect(() => setOpen(false), [section]);
	return (
		<header class="side">
			<p class="brand">
				<img src="/icons/icon-48.png" alt="" width="28" height="28" />
				{t('options_name')}
			</p>
			<SearchField label={t('options_find')} placeholder={t('options_find')} value={query} onInput={setQuery} />
			{query.trim() !== '' && <Results query={query} onGo={() => setQuery('')} />}
			<button type="button" class="button here" aria-expanded={open} onClick={() => setOpen(!open)}>
				<Icon name={ICONS[section]} />
				<span>{sectionName(section)}</span>
				<Icon name="next" />
			</button>
			<nav aria-label={t('options_nav')} data-open={open || undefined}>
				{SECTIONS.map((one) => (
					<a key={one} href={address(one)} aria-current={one === section ? 'page' : undefined}>
						<Icon name={ICONS[one]} />
						{sectionName(one)}
					</a>
				))}
				<a href="../check/index.html" target="_blank" rel="noreferrer">
					<Icon name="open" />
					{t('check_title')}
				</a>
			</nav>
		</header>
	);
}
