import { useEffect, useState } from 'preact/hooks';
import { t } from '../src/browser/i18n';
import { forgetNews, hasNews } from '../src/browser/news';
import { NEWS } from '../src/core/news';
import { Button } from '../src/ui/button';
import { Notice } from '../src/ui/notice';

/** What is new, point by point. */
export const NewsPoints = () => (
	<ul class="news">
		{NEWS.points.map((point) => (
			<li key={point}>{t(point)}</li>
		))}
	</ul>
);

/** What is new, told once after an update: seen here, it does not come again. */
export function News() {
	const [shown, show] = useState(false);
	useEffect(() => {
		hasNews()
			.then((is) => {
				show(is);
				return is ? forgetNews() : undefined;
			})
			.catch(() => undefined);
	}, []);
	return shown ? (
		<Notice title={t('news_title')} actions={<Button onClick={() => show(false)}>{t('ui_close')}</Button>}>
			<NewsPoints />
		</Notice>
	) : null;
}
