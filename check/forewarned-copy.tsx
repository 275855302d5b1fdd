import { useState } from 'preact/hooks';
import { each, plural, t, topicName } from '../src/browser/i18n';
import type { Settings } from '../src/core/settings';
import type { TopicId } from '../src/core/topic';
import { copyEpub } from '../src/files/copy/copy';
import type { CopyWords } from '../src/files/copy/copy-words';
import type { Epub } from '../src/files/epub/open';
import { Button } from '../src/ui/button';
import { Choice } from '../src/ui/choice';
import { saveAs } from '../src/ui/save-as';
import type { Checked } from './check-book';
import { copyChapters, OUT, type Out } from './copy-chapters';
import { declaredLines } from './declared';
import { fileName } from './file-name';

const named = (topics: readonly TopicId[]): string => each(topics.map(topicName));

/** What a copy says, in the reader's language. */
export const copyWords = (checked: Checked): CopyWords => ({
	language: t('page_language'),
	title: t('gate_overline'),
	limits: t('check_copy_limits'),
	declaredHeading: t('gate_declared'),
	declared: declaredLines(checked.report),
	foundHeading: t('gate_found'),
	nothing: t('check_nothing_asked'),
	chapter: (number) => t('check_chapter', number),
	contains: (topics) => t('before_mark', named(topics)),
	passage: (paragraphs, topics) => plural('page_passage_alert', paragraphs, named(topics)),
	after: t('map_after'),
	leftOut: (paragraphs, topics) => plural('check_left_out', paragraphs, named(topics)),
	contents: t('gate_overline'),
});

interface Props {
	readonly epub: Epub;
	readonly checked: Checked;
	readonly settings: Settings;
}

type State = 'ready' | 'making' | 'failed' | { readonly name: string; readonly unmarked: number };

/** Makes a copy of an e-book that warns of what is in it, on every reader. */
export function ForewarnedCopy({ epub, checked, settings }: Props) {
	const [out, setOut] = useState<Out>('skip');
	const [state, setState] = useState<State>('ready');
	const make = async () => {
		setState('making');
		try {
			const copy = await copyEpub(epub, copyChapters(checked, settings, out), copyWords(checked));
			const name = `${fileName(t('check_copy_name', epub.story.title || t('inspect_no_title')))}.epub`;
			saveAs(name, copy.parts, 'application/epub+zip');
			setState({ name, unmarked: copy.unmarked.length });
		} catch {
			setState('failed');
		}
	};
	return (
		<section class="card forewarned-copy">
			<h3>{t('check_copy_title')}</h3>
			<p class="hint">{t('check_copy_about')}</p>
			<Choice
				legend={t('check_copy_out')}
				layout="stack"
				value={out}
				options={OUT.map((value) => ({ value, label: t(`check_copy_${value}`) }))}
				onChange={setOut}
			/>
			<div class="actions">
				<Button kind="main" icon="save" disabled={state === 'making'} onClick={make}>
					{t('check_copy_make')}
				</Button>
			</div>
			<div role="status">
				{state === 'making' && <p>{t('check_copy_making')}</p>}
				{state === 'failed' && <p>{t('check_copy_failed')}</p>}
				{typeof state === 'object' && <p>{t('check_copy_done', state.name)}</p>}
				{typeof state === 'object' && state.unmarked > 0 && <p>{plural('check_copy_unmarked', state.unmarked)}</p>}
			</div>
		</section>
	);
}
