import { t } from '../browser/i18n';
import type { Level } from '../core/level';
import type { Settings } from '../core/settings';
import { Icon } from './icon';
import { Tag } from './tag';

interface Props {
	/** What a matching story gets in a list, and a matching passage in the text. */
	list: Level;
	page: Level;
	/** What a skipped card leaves behind. */
	stub?: Settings['lists']['stub'];
	reveal?: Settings['reveal'];
}

const Veil = ({ reveal }: { reveal: Settings['reveal'] }) => (
	<p class="preview-veil">
		<Icon name="blur" />
		<span>
			<b>{t('ui_preview_topic')}</b> <span>{t(`ui_preview_${reveal}`)}</span>
		</span>
	</p>
);

const Skipped = ({ text }: { text: string }) => (
	<p class="preview-skip">
		<Icon name="skip" />
		<span>{text}</span>
	</p>
);

function Card({ level, stub, reveal }: { level: Level } & Required<Pick<Props, 'stub' | 'reveal'>>) {
	if (level === 'skip') {
		return stub === 'line' ? (
			<Skipped text={t('ui_preview_card_skipped')} />
		) : (
			<p class="preview-gone">{t('ui_preview_card_gone')}</p>
		);
	}
	return (
		<div class="preview-card">
			{level === 'alert' && <Tag name={t('ui_preview_contains')} level="alert" />}
			{level === 'blur' ? (
				<Veil reveal={reveal} />
			) : (
				<>
					<p class="preview-title">{t('ui_preview_title')}</p>
					<p>{t('ui_preview_summary')}</p>
				</>
			)}
		</div>
	);
}

/** A made-up story that has rain in it, as a card and as a text, with the level at work on both. */
export const Preview = ({ list, page, stub = 'line', reveal = 'twice' }: Props) => (
	<div class="preview">
		<figure>
			<figcaption>{t('ui_preview_list')}</figcaption>
			<Card level={list} stub={stub} reveal={reveal} />
		</figure>
		<figure>
			<figcaption>{t('ui_preview_page')}</figcaption>
			<div class="preview-text">
				<p>{t('ui_preview_before')}</p>
				{page === 'blur' && <Veil reveal={reveal} />}
				{page === 'skip' && <Skipped text={t('ui_preview_passage_skipped')} />}
				{(page === 'show' || page === 'alert') && (
					<p data-level={page}>
						{page === 'alert' && <Icon name="alert" />}
						{t('ui_preview_passage')}
					</p>
				)}
				<p>{t('ui_preview_after')}</p>
			</div>
		</figure>
	</div>
);
