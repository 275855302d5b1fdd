import { useEffect, useState } from 'preact/hooks';
import { countRemembered, forgetChapters } from '../../../src/browser/chapters';
import { loadDismissals, setDismissals } from '../../../src/browser/dismissals';
import { plural, t } from '../../../src/browser/i18n';
import type { Dismissal } from '../../../src/core/passage/dismissal';
import { Button } from '../../../src/ui/button';
import { Switch } from '../../../src/ui/switch';
import { Part } from '../../part';
import type { SectionProps } from '../../undo';

/** What readers marked "wrong topic": how often, and a new start that can be taken back. */
function Dismissed() {
	const [all, setAll] = useState<readonly Dismissal[]>([]);
	const [gone, setGone] = useState<readonly Dismissal[]>();
	useEffect(() => void loadDismissals().then(setAll, () => undefined), []);
	const set = (next: readonly Dismissal[], before?: readonly Dismissal[]) =>
		void setDismissals(next).then(() => {
			setAll(next);
			setGone(before);
		});
	return (
		<div class="kept">
			<p role="status">
				{gone ? t('passages_remembered_was_reset') : plural('passages_remembered_dismissed', all.length)}
			</p>
			{gone ? (
				<Button icon="undo" onClick={() => set(gone)}>
					{t('ui_undo')}
				</Button>
			) : (
				<Button icon="remove" disabled={all.length === 0} onClick={() => set([], all)}>
					{t('passages_remembered_reset')}
				</Button>
			)}
		</div>
	);
}

/** How many chapters are remembered, and a way to forget them. */
function Chapters() {
	const [count, setCount] = useState(0);
	const [forgotten, setForgotten] = useState(false);
	useEffect(() => void countRemembered().then(setCount, () => undefined), []);
	const forget = () =>
		void forgetChapters().then(() => {
			setCount(0);
			setForgotten(true);
		});
	return (
		<div class="kept">
			<p role="status">
				{forgotten ? t('passages_remembered_forgotten') : plural('passages_remembered_chapters', count)}
			</p>
			<Button icon="remove" disabled={count === 0} onClick={forget}>
				{t('passages_remembered_forget')}
			</Button>
		</div>
	);
}

/** What stays on this device beside the settings: results by chapter, and every "wrong topic". */
export const Remembered = ({ settings, change }: SectionProps) => (
	<Part title={t('passages_remembered')}>
		<Switch
			label={t('passages_remember')}
			hint={t('passages_remember_about')}
			checked={settings.scanner.remember !== false}
			onChange={(remember) => change((now) => ({ ...now, scanner: { ...now.scanner, remember } }))}
		/>
		<Chapters />
		<Dismissed />
	</Part>
);
