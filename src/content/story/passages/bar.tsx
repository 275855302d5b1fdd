import { useId, useState } from 'preact/hooks';
import { plural, t } from '../../../browser/i18n';
import { covers, hides } from '../../../core/level';
import { Icon } from '../../../ui/icon';
import { KEYS } from '../../../ui/passage-keys';
import { Deliberate } from '../../overlay/deliberate-button';
import { TrustedButton } from '../../overlay/trusted-button';
import { type MoreProps, PassageMore } from './passage-menu';
import { passageWords } from './passage-words';

interface Props extends MoreProps {
	/** How many paragraphs it reaches over. */
	readonly length: number;
	/** About how long it takes to read; 0: less than one. */
	readonly minutes: number;
	/** The reader opened it. */
	readonly open: boolean;
	/** The key that reveals was pressed once. */
	readonly asked: boolean;
	readonly reveal: () => void;
	readonly again: () => void;
	/** Goes to what comes after it. */
	readonly leave: () => void;
}

/**
 * What stands before a passage: how long it is, what it may contain, the way in or back, the way past it, and more
 * on demand. Whatever it says, it is as large as when it says the other: what is below does not move.
 */
export function PassageBar({ length, minutes, open, asked, reveal, again, leave, ...more }: Props) {
	const { passage, how } = more;
	const [wide, widen] = useState(false);
	const id = useId();
	const marked = !covers(passage.action);
	const words = (shown: boolean) => passageWords(passage, length, shown);
	const reading = minutes < 1 ? t('map_length_short') : plural('map_length', minutes);
	const lines = (shown: boolean) => `${words(shown)}\n${reading}`;
	const show = t(hides(passage.action) ? 'page_open' : 'page_show');
	const press = t('map_press_again', KEYS.reveal.toUpperCase());
	const turn = t(wide ? 'passages_less' : 'passages_more');
	const room = [show, t('page_click_again'), t('page_keep_holding'), t('page_veil_again'), press].join('\n');
	return (
		<section class="bar" aria-label={words(open)}>
			<Icon name={open ? 'show' : passage.action} />
			<span class="words" data-room={marked ? undefined : lines(!open)}>
				<span>{lines(open)}</span>
			</span>
			<span class="acts">
				{marked ? null : open ? (
					<TrustedButton key="again" kind="quiet" data-room={room} onPress={again}>
						{t('page_veil_again')}
					</TrustedButton>
				) : (
					<Deliberate key="reveal" how={how} kind="quiet" room={room} asked={asked ? press : undefined} act={reveal}>
						{show}
					</Deliberate>
				)}
				{/* With keys, nothing becomes another when words change, and begins elsewhere: that would count as a shift. */}
				<TrustedButton key="leave" kind="quiet" onPress={leave}>
					{t('map_after')}
				</TrustedButton>
				<TrustedButton
					key="more"
					kind="quiet"
					aria-expanded={wide}
					aria-controls={id}
					aria-label={wide ? undefined : t('passages_more_about')}
					data-room={`${t('passages_more')}\n${t('passages_less')}`}
					onPress={() => widen(!wide)}
				>
					<span key={turn}>{turn}</span>
				</TrustedButton>
			</span>
			<div id={id} class="more" hidden={!wide}>
				{wide && <PassageMore {...more} />}
			</div>
		</section>
	);
}
