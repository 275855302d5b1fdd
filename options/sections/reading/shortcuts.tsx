import { useEffect, useState } from 'preact/hooks';
import { type Command, commands } from '../../../src/browser/commands';
import { t } from '../../../src/browser/i18n';
import { KEY_LINES, KEYS } from '../../../src/ui/passage-keys';
import { Part } from '../../part';

/** Every key that does something, in one place: the browser's own, and single keys in a chapter. */
export function Shortcuts() {
	const [known, setKnown] = useState<readonly Command[]>([]);
	useEffect(() => void commands().then(setKnown, () => undefined), []);
	const line = (keys: string, words: string) => (
		<div key={words}>
			<dt>{keys ? <kbd>{keys}</kbd> : <span class="hint">{t('options_keys_none')}</span>}</dt>
			<dd>{words}</dd>
		</div>
	);
	return (
		<Part title={t('options_keys')} about={t('options_keys_about')}>
			<dl class="keys">
				{known.map(({ keys, words }) => line(keys, words))}
				{KEY_LINES.map(([act, words]) => line(KEYS[act].toUpperCase(), t(words)))}
			</dl>
		</Part>
	);
}
