import { t } from '../../../src/browser/i18n';
import { DAYS_KEPT, type Day, dayBefore, NO_TALLY, sum, type Tally, total } from '../../../src/core/activity-log';
import { ACTIONS } from '../../../src/core/level';
import { Icon } from '../../../src/ui/icon';
import { levelName } from '../../../src/ui/level-picker';
import { Tallies } from './tallies';

/** Units of the drawing: each day is ten wide, the highest column a hundred high. */
const WIDE = 10;
const HIGH = 100;

const dayName = (day: string, month: 'short' | 'long'): string =>
	new Intl.DateTimeFormat(t('page_language'), { day: 'numeric', month, timeZone: 'UTC' }).format(new Date(day));

/** Every day of the last thirty, oldest first, with what was done on all sites together. */
function columns(days: readonly Day[], today: string): { day: string; tally: Tally }[] {
	const known = new Map(days.map(({ day, sites }) => [day, sum(Object.values(sites))]));
	return Array.from({ length: DAYS_KEPT }, (_, i) => dayBefore(today, DAYS_KEPT - 1 - i)).map((day) => ({
		day,
		tally: known.get(day) ?? NO_TALLY,
	}));
}

function Column({ tally, most, x }: { tally: Tally; most: number; x: number }) {
	let top = HIGH;
	return ACTIONS.map((action) => {
		const height = (tally[action] / most) * HIGH;
		top -= height;
		return (
			height > 0 && (
				<rect key={action} data-level={action} x={x + 1} y={top} width={WIDE - 2} height={Math.max(1, height)} />
			)
		);
	});
}

/** What was done day by day, drawn; the same as a table behind it. */
export function DayChart({ days, today }: { days: readonly Day[]; today: string }) {
	const all = columns(days, today);
	const most = Math.max(1, ...all.map(({ tally }) => total(tally)));
	const [first, last] = [all[0]?.day ?? today, all.at(-1)?.day ?? today];
	return (
		<>
			<ul class="legend">
				{ACTIONS.map((action) => (
					<li key={action} data-level={action}>
						<Icon name={action} />
						{levelName(action)}
					</li>
				))}
			</ul>
			<figure class="days">
				<svg
					viewBox={`0 0 ${DAYS_KEPT * WIDE} ${HIGH}`}
					preserveAspectRatio="none"
					role="img"
					aria-label={t('lately_chart', most)}
				>
					{all.map(({ day, tally }, i) => (
						<Column key={day} tally={tally} most={most} x={i * WIDE} />
					))}
				</svg>
				<figcaption aria-hidden="true">
					<span>{dayName(first, 'short')}</span>
					<span>{dayName(last, 'short')}</span>
				</figcaption>
			</figure>
			<details>
				<summary>
					<Icon name="next" />
					{t('lately_table')}
				</summary>
				<Tallies
					plain
					what={t('lately_day')}
					caption={t('lately_days')}
					rows={all
						.filter(({ tally }) => total(tally) > 0)
						.reverse()
						.map(({ day, tally }) => ({ name: dayName(day, 'long'), tally }))}
				/>
			</details>
		</>
	);
}
