import { list, t } from '../src/browser/i18n';
import type { PageStatus } from '../src/core/status';

const hostOf = (url: URL | undefined): string => url?.host.replace(/^www\./, '') ?? '';

const heading = (status: PageStatus | undefined): string => {
	if (status?.story?.title) return status.story.title;
	if (status?.kind === 'list') return t('popup_title_list');
	return t('popup_title_page');
};

/** Where the reader is: the site, the story's title and authors. */
export const Header = ({ status, url }: { status: PageStatus | undefined; url: URL | undefined }) => (
	<header>
		<p class="site">
			<img src="/icons/icon-32.png" alt="" width="20" height="20" />
			{status?.siteName || hostOf(url) || t('popup_name')}
		</p>
		<h1>{heading(status)}</h1>
		{status?.story && status.story.authors.length > 0 && (
			<p class="hint">{t('popup_by', list(status.story.authors))}</p>
		)}
	</header>
);
