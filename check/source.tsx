import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../src/browser/i18n';
import { Button } from '../src/ui/button';
import { Icon } from '../src/ui/icon';
import { pasted, type Source } from './use-check';

const KINDS =
	'.epub,.html,.htm,.xhtml,.txt,.text,.md,.markdown,application/epub+zip,text/html,text/plain,text/markdown';

const fromFile = (file: File): Source => ({ name: file.name, size: file.size, bytes: () => file.arrayBuffer() });

interface Props {
	readonly onSource: (source: Source) => void;
}

/** Where a file is dropped, or chosen. */
function Drop({ onSource }: Props) {
	const input = useRef<HTMLInputElement>(null);
	const [over, setOver] = useState(false);
	const take = (files: FileList | null | undefined) => {
		const [file] = files ?? [];
		if (file) onSource(fromFile(file));
	};
	return (
		<section
			class="drop"
			aria-label={t('check_drop')}
			data-over={over || undefined}
			onDragOver={(event) => {
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				event.preventDefault();
				setOver(false);
				take(event.dataTransfer?.files);
			}}
		>
			<Icon name="book" />
			<p class="drop-title" aria-hidden="true">
				{t('check_drop')}
			</p>
			<Button kind="main" icon="open" onClick={() => input.current?.click()}>
				{t('check_choose')}
			</Button>
			<p class="hint">{t('check_kinds')}</p>
			<input
				ref={input}
				class="only-spoken"
				type="file"
				accept={KINDS}
				aria-label={t('check_choose')}
				tabIndex={-1}
				onChange={({ currentTarget: field }) => {
					take(field.files);
					field.value = '';
				}}
			/>
		</section>
	);
}

/** Where a text is pasted. */
function Paste({ onSource }: Props) {
	const id = useId();
	const [text, setText] = useState('');
	return (
		<section class="paste">
			<label for={id}>{t('check_paste')}</label>
			<textarea id={id} rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
			<Button icon="search" disabled={text.trim() === ''} onClick={() => onSource(pasted(text))}>
				{t('check_paste_check')}
			</Button>
		</section>
	);
}

/** The ways to give something to check. */
export const Sources = (props: Props) => (
	<>
		<Drop {...props} />
		<Paste {...props} />
	</>
);
