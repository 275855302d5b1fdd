import { useEffect, useState } from 'preact/hooks';
import { t } from '../src/browser/i18n';
import { forgetNews, hasNews } from '../src/browser/news';
import { Button } from '../src/ui/button';

/** One quiet line after an update, with the way to what is new; it can be waved away. */
export function News({ onOpen }: { onOpen: () => void }) {
	const [shown, show] = useState(false);
	useEffect(() => void hasNews().then(show, () => undefined), []);
	const close = () => {
		show(false);
		void forgetNews();
	};
	return shown ? (
		<p class="news">
			<Button kind="quiet" icon="info" onClick={onOpen}>
				{t('news_line')}
			</Button>
			<Button kind="quiet" icon="close" aria-label={t('ui_close')} onClick={close} />
		</p>
	) : null;
}
