import { useId, useState } from 'preact/hooks';
import { t, topicName } from '../../../src/browser/i18n';
import { LONGEST_WORDS, MOST_WORDS, type Settings } from '../../../src/core/settings';
import { Button } from '../../../src/ui/button';
import { levelIn } from '../../../src/ui/level-in';
import { topicsByName } from '../../topics/topics-by-name';

/** Recognised by what authors declare alone: no words are kept for it, nor any reader's. */
const LABELS_ONLY = 'underage';

interface Props {
	settings: Settings;
	/** How many there are. */
	count: number;
	/** False if it is there already. */
	onAdd: (words: string, topic: string) => boolean;
}

/** A field for one more word or phrase, and the topic that it is a sign of. */
export function AddWords({ settings, count, onAdd }: Props) {
	const id = useId();
	const topics = topicsByName().filter((topic) => topic.id !== LABELS_ONLY);
	const [text, setText] = useState('');
	const [topic, setTopic] = useState(topics[0]?.id ?? '');
	const [said, setSaid] = useState('');
	const words = text.replace(/\s+/g, ' ').trim();
	const add = () => {
		if (count >= MOST_WORDS) return setSaid(t('passages_own_full'));
		if (words.length > LONGEST_WORDS) return setSaid(t('passages_own_long'));
		if (!onAdd(words, topic)) return setSaid(t('passages_own_here', words));
		setText('');
		setSaid('');
	};
	const idle = levelIn(settings, topic) === 'show';
	return (
		<form
			class="add own-words"
			onSubmit={(event) => {
				event.preventDefault();
				add();
			}}
		>
			<div>
				<label for={id}>{t('passages_own_add')}</label>
				<input
					id={id}
					type="text"
					autocapitalize="off"
					autocomplete="off"
					value={text}
					aria-describedby={`${id}-said`}
					onInput={(event) => setText(event.currentTarget.value)}
				/>
			</div>
			<div>
				<label for={`${id}-topic`}>{t('passages_own_topic')}</label>
				<select id={`${id}-topic`} value={topic} onChange={(event) => setTopic(event.currentTarget.value)}>
					{topics.map(({ id }) => (
						<option key={id} value={id}>
							{topicName(id)}
						</option>
					))}
				</select>
			</div>
			<Button type="submit" disabled={!/\p{L}/u.test(words)}>
				{t('options_add')}
			</Button>
			<p class="hint" id={`${id}-said`} role="status">
				{said || (words !== '' && idle ? t('passages_own_show') : '')}
			</p>
		</form>
	);
}
