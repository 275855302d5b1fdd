import { t } from '../../browser/i18n';
import { hides } from '../../core/level';
import type { LinkKnowledge } from '../../protocol/answers';
import { Icon } from '../../ui/icon';
import { VEIL_TAG } from '../cover/css';
import { createRenderedHost } from '../overlay/rendered-host';
import { namesOf } from './reasons';

/** Beside its link's words and out of the flow, so that nothing moves; above the line, so that little is covered. */
const CSS = `:host{position:absolute!important;inset:auto!important;display:inline-block!important;transform:translateY(-.7em)!important}
.mark{display:inline-flex;padding:.1em;border-radius:var(--pill);border:1px solid var(--line);background:var(--tint);color:var(--on-tint);font:10px/1 var(--sans)}
.icon{width:1em;height:1em}`;

/** A small mark in a link to a chapter of which something is known; its words are the link's, too, when it is read out. */
export function placeMark(link: Element, known: LinkKnowledge, signal: AbortSignal): void {
	const host = createRenderedHost(VEIL_TAG, CSS, signal);
	host.show(
		<span class="mark" role="img" aria-label={t('before_mark', namesOf(known))}>
			<Icon name={hides(known.action) ? 'skip' : 'alert'} />
		</span>,
	);
	link.append(host.element);
}
