import { t } from '../../../browser/i18n';

/**
 * A directory of helplines in most countries, kept by others: a list of our own would be out of date somewhere.
 * This is the one address of the web in what is put on pages. It is a link and no request: nothing is asked for
 * until the reader opens it, and then it is not told which page they came from.
 */
const DIRECTORY = 'https://findahelpline.com/';

/** A neutral link, where the reader asked for one. */
export const Helplines = () => (
	<p class="plain">
		{t('before_helplines')}{' '}
		<a href={DIRECTORY} target="_blank" rel="noreferrer noopener">
			{t('before_helplines_link')}
		</a>
	</p>
);
