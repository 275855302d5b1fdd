import { useId, useState } from 'preact/hooks';
import { each, plural, t, topicName } from '../../browser/i18n';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Deliberate } from '../deliberate';
import { type MoreProps, PassageMore } from './more';

interface Props extends MoreProps {
	/** How many paragraphs it reaches over. */
	readonly length: number;
	/** The reader opened it. */
	readonly open: boolean;
	readonly reveal: () => void;
	readonly again: () => void;
}

/** What stands before a passage: how long it is, what it may contain, the way in or back, and more on demand. */
export function PassageBar({ length, open, reveal, again, ...more }: Props) {
	const { passage, how } = more;
	const [wide, widen] = useState(false);
	const id = useId();
	const topics = each(passage.topics.map(topicName));
	const marked = passage.action === 'alert';
	const key = open ? 'page_passage_shown' : (`page_passage_${passage.action}` as const);
	return (
		<section class="bar" aria-label={plural(key, length, topics)}>
			<Icon name={open ? 'show' : passage.action} />
			<span class="words">{plural(key, length, topics)}</span>
			{marked ? null : open ? (
				<Button kind="quiet" onClick={(event) => event.isTrusted && again()}>
					{t('page_veil_again')}
				</Button>
			) : (
				<Deliberate how={how} kind="quiet" act={reveal}>
					{t(passage.action === 'skip' ? 'page_open' : 'page_show')}
				</Deliberate>
			)}
			<Button
				kind="quiet"
				aria-expanded={wide}
				aria-controls={id}
				aria-label={wide ? undefined : t('passages_more_about')}
				onClick={(event) => event.isTrusted && widen(!wide)}
			>
				{t(wide ? 'passages_less' : 'passages_more')}
			</Button>
			<div id={id} class="more" hidden={!wide}>
				{wide && <PassageMore {...more} />}
			</div>
		</section>
	);
}
