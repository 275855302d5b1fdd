import { t } from '../../browser/i18n';
import { type OwnSite, PLACES } from '../../core/own-site';
import { Button } from '../../ui/button';
import { placeName } from '../../ui/place-name';
import { preview } from './preview';

interface Props {
	readonly page: Document;
	readonly site: OwnSite;
	readonly failed: boolean;
	readonly save: () => void;
	readonly back: () => void;
}

/** Everything that is read on this page, before it is kept. */
export const Review = ({ page, site, failed, save, back }: Props) => (
	<>
		<h1 id="title">{t('picker_page_said')}</h1>
		<ul>
			{PLACES.map((name) => {
				const place = site.places[name];
				const read = place ? (preview(page, name, place) ?? t('picker_nothing_here')) : t('picker_skipped');
				return <li key={name}>{t('picker_reads', placeName(name), read)}</li>;
			})}
		</ul>
		{failed && <p role="alert">{t('picker_failed')}</p>}
		<div class="actions">
			<Button kind="main" onClick={save}>
				{t('picker_save')}
			</Button>
			<Button kind="quiet" onClick={back}>
				{t('picker_back')}
			</Button>
		</div>
	</>
);

/** It is kept: what that means, and what comes next. */
export const Saved = ({ host, reload }: { host: string; reload: () => void }) => (
	<>
		<h1 id="title">{t('picker_done', host)}</h1>
		<p role="status">{t('picker_done_about')}</p>
		<div class="actions">
			<Button kind="main" onClick={reload}>
				{t('picker_reload')}
			</Button>
		</div>
	</>
);
