import { useId, useState } from 'preact/hooks';
import { t } from '../../src/browser/i18n';
import { Button } from '../../src/ui/button';
import { parseHost } from './parse-host';

/** A field for one more site; `onAdd` asks the browser and says whether it may be read. */
export function AddSite({ onAdd }: { onAdd: (host: string) => Promise<boolean> }) {
	const id = useId();
	const [text, setText] = useState('');
	const [said, setSaid] = useState('');
	const add = async () => {
		const host = parseHost(text);
		if (!host) return setSaid(t('options_site_bad', text.trim()));
		const done = await onAdd(host);
		setSaid(done ? t('options_site_added', host) : t('options_site_refused', host));
		if (done) setText('');
	};
	return (
		<form
			class="add"
			onSubmit={(event) => {
				event.preventDefault();
				add();
			}}
		>
			<label for={id}>{t('options_site_add')}</label>
			<div>
				<input
					id={id}
					type="text"
					inputMode="url"
					autocapitalize="off"
					autocomplete="off"
					spellcheck={false}
					placeholder={t('options_site_example')}
					value={text}
					aria-describedby={`${id}-said`}
					onInput={(event) => setText(event.currentTarget.value)}
				/>
				<Button type="submit" disabled={text.trim() === ''}>
					{t('options_add')}
				</Button>
			</div>
			<p class="hint" id={`${id}-said`} role="status">
				{said}
			</p>
		</form>
	);
}
