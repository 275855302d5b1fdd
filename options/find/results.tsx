import { useMemo } from 'preact/hooks';
import { plural, t, topicName } from '../../src/browser/i18n';
import { address, itemAddress } from '../section';
import { sectionName } from '../section-words';
import { findTopics } from '../topics/topic-search';
import { topicSearchIndex } from '../topics/topic-search-index';
import { searchSettings } from './search';
import { searchIndex } from './search-index';

/** Topics shown at most; the section of topics has them all. */
const TOPICS = 6;

/** Everything in the options that answers a query: topics, settings, sections, actions. */
export function Results({ query, onGo }: { query: string; onGo: () => void }) {
	const topics = useMemo(() => findTopics(query, topicSearchIndex()).slice(0, TOPICS), [query]);
	const others = useMemo(() => searchSettings(query, searchIndex()), [query]);
	const count = topics.length + others.length;
	return (
		<div class="found">
			<p class={count > 0 ? 'only-spoken' : 'empty'} role="status">
				{count > 0 ? plural('options_hits', count) : t('options_hits_none', query.trim())}
			</p>
			<ul class="list">
				{topics.map(({ id }) => (
					<li key={id}>
						<a href={itemAddress('topics', id)} onClick={onGo}>
							<b>{topicName(id)}</b> <span class="hint">{sectionName('topics')}</span>
						</a>
					</li>
				))}
				{others.map(({ section, name }) => (
					<li key={`${section} ${name}`}>
						<a href={name ? itemAddress(section, `@${name}`) : address(section)} onClick={onGo}>
							<b>{name ?? sectionName(section)}</b> {name && <span class="hint">{sectionName(section)}</span>}
						</a>
					</li>
				))}
			</ul>
		</div>
	);
}
