import { useEffect, useRef } from 'preact/hooks';
import { t } from '../src/browser/i18n';
import { Icon, type IconName } from '../src/ui/icon';
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

/** Links to the sections: a side bar on a wide screen, a strip along the top of a narrow one. */
export function Nav({ section }: { section: Section }) {
	const here = useRef<HTMLAnchorElement>(null);
	useEffect(() => here.current?.scrollIntoView?.({ inline: 'center', block: 'nearest' }), [section]);
	return (
		<header class="side">
			<p class="brand">
				<img src="/icons/icon-48.png" alt="" width="28" height="28" />
				{t('options_name')}
			</p>
			<nav aria-label={t('options_nav')}>
				{SECTIONS.map((one) => (
					<a
						key={one}
						ref={one === section ? here : null}
						href={address(one)}
						aria-current={one === section ? 'page' : undefined}
					>
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
