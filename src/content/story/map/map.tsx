import { each, t, topicName } from '../../../browser/i18n';
import { hides } from '../../../core/level';
import type { TopicGroup } from '../../../core/topic';
import { ifTrusted } from '../../../ui/if-trusted';
import type { Span } from './layout';
import type { Stop, StopState } from './map-stop';

/** One passage on the map. */
export interface Mark {
	readonly stop: Stop;
	readonly state: StopState;
	/** Of the topic that weighs most. */
	readonly group: TopicGroup;
	/** Where it is in the text. */
	readonly span: Span;
	/** Where its button stands, pixels from the upper end. */
	readonly place: number;
	/** The reader is there. */
	readonly here: boolean;
}

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

interface Props {
	readonly marks: readonly Mark[];
	readonly go: (stop: Stop) => void;
	/** There is room for the letters beside the text. */
	readonly wide: boolean;
	/** Opens the list of keys; missing: there are none. */
	readonly help: (() => void) | undefined;
	/** Given the piece that shows which part of the text is on the screen. */
	readonly window: (element: HTMLElement | null) => void;
}

/**
 * The passages of the page along a line as long as the text: where each is, what it touches by letter and colour,
 * and by shape what is done with it. Each is a button that goes there.
 */
export const PassageMap = ({ marks, go, wide, help, window }: Props) => (
	<nav class="map" data-wide={wide || undefined} aria-label={t('map_name')}>
		<div class="line" aria-hidden="true">
			<i class="window" ref={window} />
			{marks.map(({ span: { from, to }, state, group }) => (
				<i
					class="mark"
					data-state={state}
					data-group={group}
					style={{ top: percent(from), height: state !== 'shown' && hides(state) ? undefined : percent(to - from) }}
				/>
			))}
		</div>
		<ol>
			{marks.map(({ stop, state, group, span, place, here }, i) => (
				<li style={{ top: `${place}px` }}>
					<button
						type="button"
						class="go"
						data-state={state}
						data-group={group}
						aria-current={here ? 'location' : undefined}
						aria-label={t('map_mark', i + 1, marks.length, Math.round(span.from * 100), stop.words())}
						onClick={ifTrusted(() => go(stop))}
					>
						<span class="letter" aria-hidden="true">
							{t(`group_${group}_letter`)}
						</span>
						<span class="label" aria-hidden="true">
							{each(stop.topics.map(topicName))}
						</span>
					</button>
				</li>
			))}
		</ol>
		{help && (
			<button type="button" class="help" aria-label={t('map_keys')} onClick={ifTrusted(() => help())}>
				?
			</button>
		)}
	</nav>
);
