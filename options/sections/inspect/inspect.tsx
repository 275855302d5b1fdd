import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../../src/browser/i18n';
import { Button } from '../../../src/ui/button';
import { Notice } from '../../../src/ui/notice';
import { Part } from '../../part';
import { Inspected } from './inspected';
import { type Look, look } from './look';

/** "What do we see here": a saved page read as the extension would read it, for those who add or mend an archive. */
export function Inspect() {
	const id = useId();
	const input = useRef<HTMLInputElement>(null);
	const [address, setAddress] = useState('');
	const [outcome, setOutcome] = useState<Look>();
	const given = address.trim();
	return (
		<Part title={t('inspect_file')} about={t('inspect_file_about')}>
			<div class="add">
				<label for={id}>{t('inspect_address')}</label>
				<div>
					<input
						id={id}
						type="url"
						autocomplete="off"
						spellcheck={false}
						value={address}
						aria-describedby={`${id}-said`}
						onInput={(event) => setAddress(event.currentTarget.value)}
					/>
					<Button icon="open" onClick={() => input.current?.click()}>
						{t('inspect_file')}
					</Button>
				</div>
				<p class="hint" id={`${id}-said`} role="status">
					{given !== '' && !URL.canParse(given) && t('inspect_address_bad', given)}
				</p>
			</div>
			<input
				ref={input}
				class="only-spoken"
				type="file"
				accept=".html,.htm,.xhtml,.txt,.text,.md,text/html,text/plain"
				aria-label={t('inspect_file')}
				tabIndex={-1}
				onChange={async (event) => {
					const field = event.currentTarget;
					const file = field.files?.[0];
					if (file) setOutcome(await look(file, given));
					field.value = '';
				}}
			/>
			{outcome && 'trouble' in outcome && <Notice live title={t(`inspect_${outcome.trouble}`)} />}
			{outcome && 'seen' in outcome && <Inspected {...outcome} />}
		</Part>
	);
}
