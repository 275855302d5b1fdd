import { useState } from 'preact/hooks';
import { t } from '../../../src/browser/i18n';
import { Choice } from '../../../src/ui/choice';
import { Part } from '../../part';
import type { SectionProps } from '../../undo';
import { Builder } from './builder';
import { keptDraft } from './draft';
import { useRecentStories } from './dry-run';
import { Help } from './help';
import { ListView } from './list-view';
import { TextView } from './text-view';

const WAYS = ['list', 'text'] as const;

/** The reader's own rules: a builder, and all of them as a list or as text. */
export function Rules(props: SectionProps) {
	const [way, setWay] = useState<(typeof WAYS)[number]>(keptDraft.get() ? 'text' : 'list');
	const lately = useRecentStories();
	return (
		<>
			<Part title={t('rules_new')} about={t('rules_new_about')}>
				<Builder change={props.change} facts={lately.facts} />
			</Part>
			<Part title={t('rules_yours')} about={t('rules_yours_about')}>
				<Choice
					legend={t('rules_way')}
					legendHidden
					value={way}
					options={WAYS.map((value) => ({ value, label: t(`rules_way_${value}`) }))}
					onChange={setWay}
				/>
				{way === 'text' ? (
					<TextView {...props} facts={lately.facts} />
				) : props.settings.rules.length === 0 ? (
					<p class="empty">{t('rules_none')}</p>
				) : (
					<ListView {...props} {...lately} />
				)}
				<Help />
			</Part>
		</>
	);
}
