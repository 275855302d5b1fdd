import { useId, useState } from 'preact/hooks';
import { keepCopy } from '../../../src/browser/copies';
import { each, t } from '../../../src/browser/i18n';
import { TOOLS } from '../../../src/core/importers';
import { rulesToText } from '../../../src/core/query';
import { linkTo } from '../../../src/core/query/shared-link';
import { sharedLevelsLine } from '../../../src/core/settings/shared-levels';
import { Button } from '../../../src/ui/button';
import { Notice } from '../../../src/ui/notice';
import { saveAs } from '../../../src/ui/save-as';
import { Switch } from '../../../src/ui/switch';
import { FileButton, LARGEST_FILE } from '../../file-button';
import { Part } from '../../part';
import type { SectionProps } from '../../undo';
import { type Offer, offerIn, type Trouble, takenIn } from './import-offer';
import { Preview } from './preview';

/** Rules from another tool or a friend, as a file or a pasted text, previewed before they are taken in; and one's own to share. */
export function ImportRules({ settings, change }: SectionProps) {
	const id = useId();
	const [text, setText] = useState('');
	const [outcome, setOutcome] = useState<Offer | Trouble>();
	const [copied, setCopied] = useState(false);
	/** Levels and moods are shared along with the rules. */
	const [along, setAlong] = useState(false);
	/** What was looked at last, and whether its rules are to hold everywhere. */
	const [source, setSource] = useState({ text: '', file: '', everywhere: false });
	const look = (one: Partial<typeof source>) => {
		const next = { ...source, everywhere: false, ...one };
		setSource(next);
		setOutcome(offerIn(next.text, next.file, settings, next.everywhere));
	};
	const open = async (file: File) => {
		if (file.size > LARGEST_FILE) return setOutcome('too_large');
		try {
			look({ text: await file.text(), file: file.name });
		} catch {
			setOutcome('unreadable');
		}
	};
	const shared = () =>
		`${along ? sharedLevelsLine(settings) : ''}${rulesToText(settings.rules.map(({ note: _, ...rule }) => rule))}`;
	const nothing = settings.rules.length === 0 && !along;
	const copy = () =>
		navigator.clipboard.writeText(linkTo(shared())).then(
			() => setCopied(true),
			() => undefined,
		);
	const close = () => setOutcome(undefined);
	const take = async (offer: Offer) => {
		await keepCopy('import');
		change(takenIn(offer), t('moving_done'));
		setText('');
		close();
	};
	return (
		<Part title={t('moving_title')} about={t('moving_about', each(TOOLS.map(({ name }) => name)))}>
			<div class="actions">
				<FileButton label={t('moving_open')} onFile={open} />
			</div>
			<form
				class="pasting"
				onSubmit={(event) => {
					event.preventDefault();
					look({ text, file: '' });
				}}
			>
				<label for={id}>{t('moving_paste')}</label>
				<textarea
					id={id}
					class="paste"
					rows={3}
					spellcheck={false}
					value={text}
					onInput={({ currentTarget }) => setText(currentTarget.value)}
				/>
				<Button type="submit" disabled={text.trim() === ''}>
					{t('moving_look')}
				</Button>
			</form>
			{typeof outcome === 'string' && (
				<Notice live title={t('options_import_failed')} actions={<Button onClick={close}>{t('ui_close')}</Button>}>
					<p>{t(`moving_failed_${outcome}`)}</p>
				</Notice>
			)}
			{typeof outcome === 'object' && (
				<Preview
					offer={outcome}
					settings={settings}
					onTake={() => take(outcome)}
					onCancel={close}
					everywhere={source.everywhere}
					onEverywhere={(everywhere) => look({ everywhere })}
				/>
			)}
			<div class="card sharing">
				<div class="actions">
					<Button icon="save" disabled={nothing} onClick={() => saveAs(t('moving_share_file'), shared())}>
						{t('moving_share')}
					</Button>
					<Button disabled={nothing} onClick={copy}>
						{t('moving_link')}
					</Button>
				</div>
				<p class="hint" role="status">
					{t(copied ? 'moving_link_copied' : 'moving_share_about')}
				</p>
				<Switch label={t('moving_along')} hint={t('moving_along_about')} checked={along} onChange={setAlong} />
			</div>
		</Part>
	);
}
