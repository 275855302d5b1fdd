import { plural } from '../src/browser/i18n';
import { LEVELS, type Level } from '../src/core/level';
import { Icon } from '../src/ui/icon';

/** A list: how many stories got which treatment. */
export function Cards({ cards }: { cards: Readonly<Record<Level, number>> }) {
	const all = LEVELS.reduce((sum, level) => sum + cards[level], 0);
	return (
		<section>
			<p class="lead">{plural('popup_cards', all)}</p>
			<ul class="counts">
				{LEVELS.filter((level) => cards[level] > 0).map((level) => (
					<li key={level}>
						<Icon name={level} />
						{plural(`popup_cards_${level}`, cards[level])}
					</li>
				))}
			</ul>
		</section>
	);
}
