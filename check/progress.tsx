import { t } from '../src/browser/i18n';
import { Button } from '../src/ui/button';
import type { CheckState } from './use-check';

interface Props {
	readonly state: Extract<CheckState, { is: 'opening' | 'looking' }>;
	readonly onStop: () => void;
}

/** How far the looking through is, with a way to stop it. */
export const Progress = ({ state, onStop }: Props) => {
	const words = state.is === 'looking' ? t('check_progress', state.done, state.total) : t('check_opening', state.name);
	return (
		<section class="progress">
			<p>{words}</p>
			<progress
				aria-label={words}
				max={state.is === 'looking' ? state.total : undefined}
				value={state.is === 'looking' ? state.done : undefined}
			/>
			<Button icon="close" onClick={onStop}>
				{t('check_stop')}
			</Button>
		</section>
	);
};
