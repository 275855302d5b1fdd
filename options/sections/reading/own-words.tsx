import { t, topicName } from '../../../src/browser/i18n';
import { hash } from '../../../src/core/hash';
import type { OwnWords as Words } from '../../../src/core/settings';
import { Button } from '../../../src/ui/button';
import { Part } from '../../part';
import type { SectionProps } from '../../undo';
import { AddWords } from './add-words';

/** A word or phrase as a reader would have it back: without spaces to spare. */
const madeOf = (words: string, topic: string): Words => ({
	id: `w-${hash(`${topic} ${words.toLowerCase()}`)}`,
	words,
	topic,
});

/** The reader's own words and phrases, each with its topic: to add, to remove, each with the way back. */
export function OwnWords({ settings, change }: SectionProps) {
	const own = settings.own ?? [];
	const add = (words: string, topic: string): boolean => {
		const made = madeOf(words, topic);
		if (own.some(({ id }) => id === made.id)) return false;
		change((now) => ({ ...now, own: [...(now.own ?? []), made] }), t('passages_own_added', words));
		return true;
	};
	const remove = ({ id, words }: Words) =>
		change(
			(now) => ({ ...now, own: (now.own ?? []).filter((one) => one.id !== id) }),
			t('passages_own_removed', words),
		);
	return (
		<Part title={t('passages_own')} about={t('passages_own_about')}>
			<AddWords settings={settings} count={own.length} onAdd={add} />
			{own.length === 0 && <p class="empty">{t('passages_own_none')}</p>}
			<ul class="list">
				{own.map((one) => (
					<li key={one.id}>
						<div>
							<p class="name">{one.words}</p>
							<p class="hint">{topicName(one.topic)}</p>
						</div>
						<Button
							kind="quiet"
							icon="remove"
							aria-label={t('passages_own_remove', one.words)}
							onClick={() => remove(one)}
						>
							{t('options_remove')}
						</Button>
					</li>
				))}
			</ul>
		</Part>
	);
}
