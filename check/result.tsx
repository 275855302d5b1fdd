import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { list, t } from '../src/browser/i18n';
import type { Settings } from '../src/core/settings';
import { type ChapterReport, type MapRow, mapOf, quietFrom, type StoryReport } from '../src/core/story-map';
import { topicTraits } from '../src/core/topics/traits';
import { Button } from '../src/ui/button';
import { saveAs } from '../src/ui/save-as';
import { StoryMap } from '../src/ui/story-map';
import { Switch } from '../src/ui/switch';
import { Author } from './author';
import { Chapters, chapterHref } from './chapters';
import { Declared } from './declared';
import { fileName } from './file-name';
import { reportText } from './report-text';

/** What somebody checks a story for: to read it, or to warn of what they wrote. */
export type Purpose = 'reader' | 'author';

interface Props {
	readonly report: StoryReport;
	readonly stopped: boolean;
	readonly purpose: Purpose;
	readonly settings: Settings;
	/** What there is to do first. */
	readonly ways?: ComponentChildren;
	/** Where more of it is read while it is shown, the keyboard stays where it is. */
	readonly growing?: boolean;
	/** What can be done with a chapter. */
	readonly withChapter?: ((chapter: ChapterReport) => ComponentChildren) | undefined;
	/** What comes last. */
	readonly children?: ComponentChildren;
}

const acts = ({ level }: MapRow): boolean => level !== 'show';

/** In a sentence, for whoever wants to read it. */
function summary(report: StoryReport, rows: readonly MapRow[]): string {
	const acting = rows.filter(acts);
	if (acting.length === 0) return t('check_nothing_asked');
	const { chapters, total } = report;
	const holding = chapters.filter((_, i) => acting.some(({ cells }) => cells[i] && cells[i].level !== 'show'));
	const isAll = total === undefined || chapters.length === total;
	const quiet = isAll ? quietFrom(rows, chapters) : undefined;
	const where = t('check_found', holding.length, chapters.length);
	return quiet === undefined ? where : `${where} ${t('check_quiet', quiet)}`;
}

/** What can be done with the answer. */
function Keep({ text, name }: { text: string; name: string }) {
	const [copied, setCopied] = useState(false);
	return (
		<div class="actions">
			<Button icon="save" onClick={() => saveAs(`${name}.txt`, text, 'text/plain')}>
				{t('check_save')}
			</Button>
			<Button icon="page" onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}>
				{t('check_copy_text')}
			</Button>
			<span role="status" class="hint">
				{copied && t('report_copied')}
			</span>
		</div>
	);
}

/** Everything about a story that was looked through: in a sentence, as a map, chapter by chapter. */
export function Result({ report, stopped, purpose, settings, ways, growing = false, withChapter, children }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	const [all, setAll] = useState(false);
	useEffect(() => {
		if (!growing) heading.current?.focus();
	}, [growing]);
	const { story, chapters, total } = report;
	const everything = mapOf(report, settings, topicTraits());
	const wide = all || purpose === 'author';
	const rows = everything.filter((row) => wide || acts(row));
	const authors = story.says.author?.words ?? [];
	const title = story.title || t('inspect_no_title');
	return (
		<section class="result">
			<h2 ref={heading} tabIndex={-1}>
				{title}
			</h2>
			{authors.length > 0 && <p class="hint">{t('gate_by', list(authors))}</p>}
			{stopped && total !== undefined && <p role="status">{t('check_stopped', chapters.length, total)}</p>}
			<p class="lead">
				{purpose === 'reader' && !growing && summary(report, everything)}
				{purpose === 'author' && everything.length === 0 && t('check_nothing_at_all')}
			</p>
			{ways}
			{purpose === 'reader' && <Declared report={report} settings={settings} />}
			{purpose === 'author' && everything.length > 0 && <Author rows={everything} />}
			{purpose === 'reader' && everything.some((row) => !acts(row)) && (
				<Switch label={t('check_all')} checked={all} onChange={setAll} />
			)}
			{rows.length > 0 && chapters.length > 0 && (
				<StoryMap rows={rows} chapters={chapters} levels={purpose === 'reader'} href={chapterHref} />
			)}
			<Chapters rows={rows} chapters={chapters} levels={purpose === 'reader'} withChapter={withChapter} />
			<Keep text={reportText(report, rows)} name={fileName(title)} />
			{children}
		</section>
	);
}
