import { each, plural, t, topicName } from '../browser/i18n';
import type { Passage } from '../core/judge';
import type { Settings } from '../core/settings';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Deliberate } from './deliberate';

interface Props {
	readonly passage: Passage;
	/** The reader opened it. */
	readonly open: boolean;
	readonly how: Settings['reveal'];
	readonly reveal: () => void;
	readonly again: () => void;
}

/** What stands before a passage: how long it is, what it may contain, and the way in or back. */
export function PassageBar({ passage, open, how, reveal, again }: Props) {
	const topics = each(passage.topics.map(topicName));
	const length = passage.to - passage.from + 1;
	if (passage.action === 'alert') {
		return (
			<div class="bar" role="note">
				<Icon name="alert" />
				<span class="words">{plural('page_passage_alert', length, topics)}</span>
			</div>
		);
	}
	const key = open ? 'page_passage_shown' : passage.action === 'skip' ? 'page_passage_skip' : 'page_passage_blur';
	return (
		<section class="bar" aria-label={plural(key, length, topics)}>
			<Icon name={open ? 'show' : passage.action} />
			<span class="words">{plural(key, length, topics)}</span>
			{open ? (
				<Button kind="quiet" onClick={(event) => event.isTrusted && again()}>
					{t('page_veil_again')}
				</Button>
			) : (
				<Deliberate how={how} kind="quiet" act={reveal}>
					{t(passage.action === 'skip' ? 'page_open' : 'page_show')}
				</Deliberate>
			)}
		</section>
	);
}
