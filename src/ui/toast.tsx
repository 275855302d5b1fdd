import { t } from '../browser/i18n';
import { Button } from './button';

interface Props {
	/** What was done. */
	text: string;
	onUndo: (() => void) | undefined;
	onClose: () => void;
}

/**
 * Says what was just done, with the way back. It stays until it is used, closed or replaced:
 * a reader who is slow must not lose the undo.
 */
export const Toast = ({ text, onUndo, onClose }: Props) => (
	<div class="toast" role="status">
		<span>{text}</span>
		<span class="toast-actions">
			{onUndo && <Button onClick={onUndo}>{t('ui_undo')}</Button>}
			<Button onClick={onClose} icon="close" kind="quiet" aria-label={t('ui_close')} />
		</span>
	</div>
);
