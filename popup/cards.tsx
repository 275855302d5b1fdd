import { plural, t } from '../src/browser/i18n';
import { reasonName } from '../src/browser/verdict-words';
import type { Reason } from '../src/core/judge';
import { LEVELS, type Level, strength, stricter } from '../src/core/level';
import type { PageStatus } from '../src/core/status';
import { Icon } from '../src/ui/icon';
import { Tag } from '../src/ui/tag';

interface Props {
	cards: Readonly<Record<Level, number>>;
	acted: NonNullable<PageStatus['acted']>;
}

/** What acted on a list: its name, on how many stories, and the strictest it asked for. */
interface Acted {
	readonly name: string;
	readonly count: number;
	readonly level: Level;
}

function actedOn(acted: Props['acted']): Acted[] {
	const all = new Map<string, Acted>();
	for (const { reasons = [] } of acted) {
		const here = new Map((reasons as readonly Reason[]).map((reason) => [reasonName(reason), reason.action]));
		for (const [name, action] of here) {
			const known = all.get(name);
			all.set(name, { name, count: (known?.count ?? 0) + 1, level: stricter(known?.level ?? 'show', action) });
		}
	}
	return [...all.values()].sort((a, b) => strength(b.level) - strength(a.level) || b.count - a.count);
}

/** A list: how many stories got which treatment, what acted first, then the rest. */
export function Cards({ cards, acted }: Props) {
	const all = LEVELS.reduce((sum, level) => sum + cards[level], 0);
	const causes = actedOn(acted);
	return (
		<section>
			<p class="lead">{plural('popup_cards', all)}</p>
			{causes.length > 0 && (
				<ul class="tags acted" aria-label={t('popup_because')}>
					{causes.map(({ name, count, level }) => (
						<li key={name}>
							<Tag name={t('popup_counted', name, count)} level={level} />
						</li>
					))}
				</ul>
			)}
			<ul class="counts">
				{LEVELS.toReversed()
					.filter((level) => cards[level] > 0)
					.map((level) => (
						<li key={level}>
							<Icon name={level} />
							{plural(`popup_cards_${level}`, cards[level])}
						</li>
					))}
			</ul>
		</section>
	);
}
