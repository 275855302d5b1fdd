import { t } from '../../../src/browser/i18n';
import { type Tally, total } from '../../../src/core/activity-log';
import { ACTIONS } from '../../../src/core/level';
import { Icon } from '../../../src/ui/icon';
import { levelName } from '../../../src/ui/level-picker';
import { Bar } from './bar';

interface Props {
	/** What a row is: a topic, a site, a day. */
	what: string;
	caption: string;
	rows: readonly { readonly name: string; readonly tally: Tally }[];
	/** Without the bars, where a chart stands above. */
	plain?: boolean;
}

/** Counts as a table whose rows are bars: what the eye compares is there as numbers for everyone else. */
export function Tallies({ what, caption, rows, plain = false }: Props) {
	const most = Math.max(1, ...rows.map(({ tally }) => total(tally)));
	return (
		<table class="tallies">
			<caption class="only-spoken">{caption}</caption>
			<thead>
				<tr>
					<th scope="col">{what}</th>
					{ACTIONS.map((action) => (
						<th scope="col" key={action} class="number">
							<Icon name={action} />
							<span class="only-spoken">{levelName(action)}</span>
						</th>
					))}
					<th scope="col" class="number">
						{t('lately_all')}
					</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(({ name, tally }) => (
					<tr key={name}>
						<th scope="row">
							{name}
							{!plain && <Bar tally={tally} most={most} />}
						</th>
						{ACTIONS.map((action) => (
							<td key={action} class="number">
								{tally[action]}
							</td>
						))}
						<td class="number">{total(tally)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
