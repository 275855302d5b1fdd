import { useMemo, useState } from 'preact/hooks';
import { t } from '../src/browser/i18n';
import { pageCss } from '../src/content/cover/css';
import { ACTIONS, type Action } from '../src/core/level';
import { defaults } from '../src/core/settings';
import { LevelPicker } from '../src/ui/level-picker';
import { useSettings } from '../src/ui/use-settings';
import { Chapter } from './chapter';
import { settingsFor } from './facts';
import { List } from './list';
import { practiceSite } from './site';

/** The same cover as on archives: what is not judged yet cannot be read here either. */
function putCover(): void {
	const { cards, text } = practiceSite();
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(pageCss(cards, text));
	document.adoptedStyleSheets = [sheet];
}

/** A made-up list and story with the real card veils, gate and passages, to be tried before they are trusted. */
export function Practice() {
	const { settings: stored, failed } = useSettings();
	const [level, setLevel] = useState<Action>('blur');
	useMemo(putCover, []);
	const usual = useMemo(defaults, []);
	const own = stored ?? (failed ? usual : undefined);
	const settings = useMemo(() => own && settingsFor(level, own), [own, level]);
	return (
		<main>
			<header>
				<img src="/icons/icon-96.png" alt="" width="56" height="56" />
				<h1>{t('practice_title')}</h1>
				<p class="intro">{t('practice_intro')}</p>
			</header>
			<div class="level">
				<LevelPicker
					legend={t('practice_level')}
					levels={ACTIONS}
					value={level}
					onChange={(value) => setLevel(value as Action)}
				/>
				<p class="hint">{t(`ui_level_${level}_about`)}</p>
			</div>
			{settings && (
				<>
					<section>
						<h2>{t('practice_list')}</h2>
						<List key={level} settings={settings} />
					</section>
					<section>
						<h2>{t('practice_chapter')}</h2>
						<p class="hint">{t('practice_chapter_about')}</p>
						<Chapter key={level} settings={settings} />
					</section>
				</>
			)}
			<p class="end">
				<a class="button" href="../options/index.html#/topics">
					{t('practice_settings')}
				</a>
			</p>
		</main>
	);
}
