import { useEffect, useState } from 'preact/hooks';
import { t } from '../src/browser/i18n';
import { fileAccess } from '../src/browser/sites';
import { Button } from '../src/ui/button';

/** A local file: whether the browser lets us read it, and how to allow it. */
export function FileAccess({ read, reload }: { read: () => void; reload: () => void }) {
	const [allowed, setAllowed] = useState<boolean | undefined>();
	useEffect(() => {
		fileAccess().then(setAllowed, () => setAllowed(undefined));
	}, []);
	return allowed === false ? (
		<>
			<p class="lead">{t('popup_file_off')}</p>
			<p>{t('popup_file_how')}</p>
		</>
	) : (
		<>
			<p class="lead">{t('popup_file_on')}</p>
			<div class="actions">
				<Button kind="main" wide onClick={reload}>
					{t('popup_reload')}
				</Button>
				<Button wide icon="book" onClick={read}>
					{t('popup_read')}
				</Button>
			</div>
		</>
	);
}
