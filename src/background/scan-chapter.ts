import { rememberChapter } from '../browser/chapters';
import type { Scanned } from '../core/finding';
import { createPace, inSlices } from '../core/pace';
import { declaredFindings, withDeclared } from '../core/passage/declared-passages';
import type { Dismissal } from '../core/passage/dismissal';
import { chapterKey, storyKey, topicsOf } from '../core/passage/results';
import type { Chapter } from '../core/story';
import type { Answer, Ask } from '../protocol/message';
import type { PageProtocol } from '../protocol/page-to-background';
import { isNote, type Model, scanSlices } from '../scan';
import type { Knowledge } from './knowledge';

type ScanAsk = Ask<PageProtocol, 'scan-chapter'>;
type ScanAnswer = Answer<PageProtocol, 'scan-chapter'>;

/** Milliseconds after which a page that waits for a long chapter hears that it is being read. */
const SIGN_OF_LIFE = 1000;
/** Texts that are on their way at the same time; a page that went away in the middle leaves one behind. */
const MOST_TEXTS = 100;

interface Text {
	readonly texts: string[];
	scan?: Promise<ScanAnswer>;
}

/** A chapter with the notes that its author wrote into the text itself. */
function withNotes(chapter: Chapter, texts: readonly string[]): Chapter {
	const notes = [chapter.notes, ...texts.filter(isNote)].filter(Boolean).join('\n\n');
	return notes ? { ...chapter, notes } : chapter;
}

/** What a chapter's scan stands on beside its text. */
export interface ScanContext {
	readonly knowledge: Knowledge;
	/** What the scanner has learned; undefined: it goes by clues alone. */
	readonly model: Model | undefined;
	readonly dismissed: readonly Dismissal[];
	/** Nothing is written down of a private window. */
	readonly isPrivate: boolean;
}

async function scanText(
	{ story, chapter: read, name }: ScanAsk,
	texts: readonly string[],
	{ knowledge, model, dismissed, isPrivate }: ScanContext,
): Promise<{ found: Scanned; chapter: Chapter }> {
	const { settings, declarations } = knowledge;
	const chapter = withNotes(read, texts);
	const said = declarations(story, chapter);
	const topicsIn = (denied: boolean) =>
		said.filter(({ qualifier }) => (qualifier === 'denied') === denied).map(({ topic }) => topic);
	const options = { declared: topicsIn(false), denied: topicsIn(true), own: settings.own ?? [], dismissed, model };
	const unread: Scanned = { paragraphs: texts.length, topics: {}, findings: [], readable: false };
	const scanned = (settings.scanner.on && (await inSlices(scanSlices(texts, options), createPace()))) || unread;
	const notes = [chapter.notes, story.prose.notes].filter(Boolean).join('\n\n');
	const found = withDeclared(scanned, declaredFindings(texts, notes));
	if (found.readable && settings.scanner.remember !== false && !isPrivate) {
		const { number } = chapter;
		const names = { story: storyKey(story.site, story.id), chapter: chapterKey(name) };
		await rememberChapter({ ...names, ...(number !== undefined && { number }), topics: topicsOf(found) }).catch(
			// A full storage: what was found can be found again.
			() => undefined,
		);
	}
	return { found, chapter };
}

/** Takes in the texts of chapters, which come in parts, and answers what each may contain. */
export function createChapterScans(context: (isPrivate: boolean) => Promise<ScanContext>) {
	const texts = new Map<string, Text>();
	return async (ask: ScanAsk, isPrivate: boolean): Promise<ScanAnswer> => {
		const { key, from, count } = ask;
		const text: Text = texts.get(key) ?? { texts: [] };
		texts.delete(key);
		texts.set(key, text);
		if (texts.size > MOST_TEXTS) texts.delete(texts.keys().next().value ?? '');
		// A part that was sent twice is taken once; one that came too early is asked for again.
		if (from <= text.texts.length) text.texts.push(...ask.texts.slice(text.texts.length - from));
		if (text.texts.length < count) return { have: text.texts.length };
		text.scan ??= context(isPrivate).then((known) => scanText(ask, text.texts, known));
		let timer: ReturnType<typeof setTimeout> | undefined;
		const waiting = new Promise<ScanAnswer>((resolve) => {
			timer = setTimeout(resolve, SIGN_OF_LIFE, { working: true });
		});
		try {
			const answer = await Promise.race([text.scan, waiting]);
			if ('found' in answer) texts.delete(key);
			return answer;
		} catch (error) {
			texts.delete(key);
			throw error;
		} finally {
			clearTimeout(timer);
		}
	};
}
