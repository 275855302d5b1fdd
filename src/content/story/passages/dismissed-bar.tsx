import { t, topicName } from '../../../browser/i18n';
import type { TopicId } from '../../../core/topic';
import { Icon } from '../../../ui/icon';
import { VEIL_TAG } from '../../cover/css';
import type { Host } from '../../overlay/host';
import { createRenderedHost } from '../../overlay/rendered-host';
import { TrustedButton } from '../../overlay/trusted-button';
import { placeBefore } from './marks';
import css from './passage.css?inline';

/** What stands where the reader said "not this": that it is noted, and the way back. */
export function placeDismissed(topic: TopicId, first: Element, undo: () => void, signal: AbortSignal): Host {
	const host = createRenderedHost(VEIL_TAG, css, signal);
	host.show(
		<section class="bar" aria-label={t('passages_not_this_done', topicName(topic))}>
			<Icon name="check" />
			<span class="words">{t('passages_not_this_done', topicName(topic))}</span>
			<TrustedButton kind="quiet" icon="undo" onPress={undo}>
				{t('ui_undo')}
			</TrustedButton>
		</section>,
	);
	placeBefore(host.element, first);
	return host;
}
