import { useMemo, useState } from 'preact/hooks';
import { plural, t } from '../../../src/browser/i18n';
import type { RuleCounts } from '../../../src/browser/recent-stories';
import type { Facts } from '../../../src/core/facts';
import { review } from '../../../src/core/query';
import { Button } from '../../../src/ui/button';
import { SearchField } from '../../../src/ui/search-field';
import { useSectionItem } from '../../section';
import type { SectionProps } from '../../undo';
import { BulkActions } from './bulk-actions';
import { remarkText } from './remarks';
import { RuleRow } from './rule-row';

/** Rules shown at once; the reader can ask for as many again. */
const PAGE = 100;
/** From this many on there is a search field. */
const MANY = 12;

interface Props extends SectionProps {
	facts: readonly Facts[];
	counts: RuleCounts;
}

/** The rules one below the other; with many of them a search, and those the reader came for first in sight. */
export function ListView({ settings, change, facts, counts }: Props) {
	const item = useSectionItem();
	const asked = settings.rules.find(({ id }) => encodeURIComponent(id) === item)?.id;
	const [search, setSearch] = useState('');
	const [most, setMost] = useState(PAGE);
	const [selected, setSelected] = useState<ReadonlySet<string>>();
	const select = (id: string, on: boolean) =>
		setSelected(new Set([...(selected ?? [])].filter((one) => one !== id).concat(on ? [id] : [])));
	const remarks = useMemo(
		() => new Map(review(settings.rules).map((remark) => [remark.rule, remarkText(remark)])),
		[settings.rules],
	);
	const typed = search.trim().toLowerCase();
	const found = settings.rules.filter(
		({ text, note = '' }) => typed === '' || `${text} ${note}`.toLowerCase().includes(typed),
	);
	const reach = found.findIndex(({ id }) => id === asked);
	const shown = found.slice(0, Math.max(most, reach + 1));
	return (
		<>
			{settings.rules.length >= MANY && (
				<SearchField label={t('rules_search')} placeholder={t('rules_search')} value={search} onInput={setSearch} />
			)}
			<BulkActions {...{ selected, change }} shown={found} onSelect={setSelected} />
			<ul class="list rules">
				{shown.map((rule) => (
					<RuleRow
						key={rule.id}
						rule={rule}
						acted={counts[rule.id] ?? 0}
						facts={facts}
						remark={remarks.get(rule.id)}
						asked={rule.id === asked}
						selected={selected?.has(rule.id)}
						onSelect={(on) => select(rule.id, on)}
						change={change}
					/>
				))}
			</ul>
			{shown.length < found.length && (
				<Button onClick={() => setMost(most + PAGE)}>{plural('rules_more', found.length - shown.length)}</Button>
			)}
		</>
	);
}
