import type { ComponentChildren } from 'preact';
import { t } from '../browser/i18n';
import { covers, hides, type Level } from '../core/level';
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
	/** What a veil looks like. */
	veil?: Settings['veil'];
}

type Look = Required<Pick<Props, 'reveal'>> & Pick<Props, 'veil'>;

/** What is veiled is there for the eye alone, and only as far as the look lets it through. */
const Veil = ({ level, reveal, veil = 'solid', children }: Look & { level: Level; children: ComponentChildren }) => (
	<div class="preview-veil" data-look={veil}>
		{veil !== 'solid' && (
			<div class="preview-under" aria-hidden="true">
				{children}
			</div>
		)}
		<p>
			<Icon name={level} />
			<span>
				<b>{t('ui_preview_topic')}</b> <span>{t(`ui_preview_${reveal}`)}</span>
			</span>
		</p>
	</div>
);

const Skipped = ({ level, text }: { level: Level; text: string }) => (
	<p class="preview-skip">
		<Icon name={level} />
		<span>{text}</span>
	</p>
);

const Summary = () => (
	<>
		<p class="preview-title">{t('ui_preview_title')}</p>
		<p>{t('ui_preview_summary')}</p>
	</>
);

function Card({ level, stub, ...look }: { level: Level } & Required<Pick<Props, 'stub'>> & Look) {
	if (hides(level)) {
		return stub === 'line' ? (
			<Skipped level={level} text={t('ui_preview_card_skipped')} />
		) : (
			<p class="preview-gone">{t('ui_preview_card_gone')}</p>
		);
	}
	return (
		<div class="preview-card">
			{level !== 'show' && !covers(level) && <Tag name={t('ui_preview_contains')} level={level} />}
			{covers(level) ? (
				<Veil level={level} {...look}>
					<Summary />
				</Veil>
			) : (
				<Summary />
			)}
		</div>
	);
}

/** Three made-up paragraphs, the second of which has rain in it, with the level at work on that one. */
export const PreviewText = ({ level, ...look }: { level: Level } & Look) => (
	<div class="preview-text">
		<p>{t('ui_preview_before')}</p>
		{covers(level) && !hides(level) && (
			<Veil level={level} {...look}>
				<p>{t('ui_preview_passage')}</p>
			</Veil>
		)}
		{hides(level) && <Skipped level={level} text={t('ui_preview_passage_skipped')} />}
		{!covers(level) && (
			<p data-level={level}>
				{level !== 'show' && <Icon name={level} />}
				{t('ui_preview_passage')}
			</p>
		)}
		<p>{t('ui_preview_after')}</p>
	</div>
);

/** A made-up story that has rain in it, as a card and as a text, with the level at work on both. */
export const Preview = ({ list, page, stub = 'line', reveal = 'twice', veil }: Props) => (
	<div class="preview">
		<figure>
			<figcaption>{t('ui_preview_list')}</figcaption>
			<Card level={list} {...{ stub, reveal, veil }} />
		</figure>
		<figure>
			<figcaption>{t('ui_preview_page')}</figcaption>
			<PreviewText level={page} {...{ reveal, veil }} />
		</figure>
	</div>
);
