import { useId } from 'preact/hooks';
import { each, plural, t, topicName } from '../../../src/browser/i18n';
import type { Declaration } from '../../../src/core/mention';
import { FIELDS, type Reading } from '../../../src/core/story';
import type { Qualifier } from '../../../src/core/topic';
import type { Site } from '../../../src/sites';
import type { Inspection } from '../../../src/sites/saved/inspect';
import { Button } from '../../../src/ui/button';
import { saveAs } from '../../../src/ui/save-as';
import type { FileInspection } from './inspect-file';

type Story = Inspection['stories'][number];
type Declared = Pick<Declaration, 'topic' | 'qualifier' | 'from' | 'words'>;

/** None and withheld never sound the same. */
function said({ words, withheld }: Reading): string {
	const parts = withheld ? [...words, t('inspect_says_withheld')] : words;
	return parts.length > 0 ? each(parts) : t('inspect_says_none');
}

/** How strongly, in words. */
const strength = (qualifier: Exclude<Qualifier, 'depicted'>): string =>
	t(qualifier === 'denied' ? 'inspect_denied' : `popup_${qualifier}`);

const named = ({ topic, qualifier, from, words }: Declared): string =>
	qualifier === 'depicted'
		? t('inspect_topic', topicName(topic), t(`ui_from_${from}`), words)
		: t('inspect_qualified', topicName(topic), strength(qualifier), t(`ui_from_${from}`), words);

function StorySeen({ story }: { story: Story }) {
	const fields = FIELDS.filter((field) => story.says[field]);
	return (
		<details class="card" open>
			<summary>
				<b>{story.title || t('inspect_no_title')}</b> <span class="hint">{story.id}</span>
			</summary>
			<h3>{t('inspect_says')}</h3>
			{fields.length === 0 && <p class="hint">{t('inspect_says_nothing')}</p>}
			<ul>
				{fields.map((field) => (
					<li key={field}>{t('inspect_what', t(`ui_from_${field}`), said(story.says[field] as Reading))}</li>
				))}
			</ul>
			{story.topics.length > 0 && (
				<>
					<h3>{t('inspect_topics')}</h3>
					<ul>
						{[...new Set(story.topics.map(named))].map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
				</>
			)}
		</details>
	);
}

/** Browsers name a saved page after its title: the structure takes another name, since it is made to be sent. */
const structureName = (site: Site | undefined): string => `${site?.id ?? 'page'}-structure.html`;

/** Everything that was read on one saved page. */
export function InspectionResult({ file, site, seen, structure }: Extract<FileInspection, { seen: Inspection }>) {
	const id = useId();
	return (
		<div class="inspected">
			<p role="status">
				<b>{site?.name ?? t('inspect_no_site')}</b>
				{', '}
				{t(`inspect_${seen.page}_kind`)}
				{seen.stories.length > 0 && `, ${plural('inspect_stories', seen.stories.length)}`}
			</p>
			{seen.stories.length === 0 && <p class="empty">{t('inspect_nothing')}</p>}
			{seen.stories.map((story) => (
				<StorySeen key={story.id} story={story} />
			))}
			<Button icon="save" onClick={() => saveAs(`${file}.json`, JSON.stringify({ file, ...seen }, null, '\t'))}>
				{t('inspect_save')}
			</Button>
			<Button icon="save" aria-describedby={id} onClick={() => saveAs(structureName(site), structure(), 'text/html')}>
				{t('inspect_structure')}
			</Button>
			<p class="hint" id={id}>
				{t('inspect_structure_about')}
			</p>
		</div>
	);
}
