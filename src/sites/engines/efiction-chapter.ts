import type { Chapter } from '../../core/story';
import { line, prose, proseOf } from '../text';

const NOTE = '.notes, blockquote';

const headOf = (box: Element): string => line(box.querySelector('.title, b'));
/** Notes on the story are headed so; all others stand next to the chapter they belong to. */
const onStory = (box: Element): boolean => /stor(?:y|ia)|geschichte|histoire|historia/i.test(headOf(box));

/** What a box says, without its heading. */
function noteIn(box: Element): string | undefined {
	const named = proseOf(box, '.noteinfo');
	if (named) return named;
	const text = prose(box, '.title, .label');
	const head = headOf(box);
	const rest = head.endsWith(':') && text.startsWith(head) ? text.slice(head.length).trim() : text;
	return rest === '' ? undefined : rest;
}
const noteText = (found: readonly Element[]): string | undefined => {
	const parts = found.map(noteIn).filter((part) => part !== undefined);
	return parts.length > 0 ? parts.join('\n\n') : undefined;
};

function notesAround(text: Element): Element[] {
	const found: Element[] = [];
	for (let box = text.previousElementSibling; box?.matches(NOTE); box = box.previousElementSibling) found.unshift(box);
	for (let box = text.nextElementSibling; box?.matches(NOTE); box = box.nextElementSibling) found.push(box);
	return found.filter((box) => !onStory(box));
}

/** The notes on the whole story, wherever they stand. */
export const storyNotes = (document: Document): string | undefined =>
	noteText([...document.querySelectorAll('.notes')].filter(onStory));

/** The chapter that a text element holds: what is chosen among all, and the notes beside it. */
export function chapterOf(element: Element): Chapter {
	const chosen = element.ownerDocument.querySelector('select[name="chapter"] option[selected]');
	const number = Number(chosen?.getAttribute('value') ?? Number.NaN);
	const heading = element.previousElementSibling?.closest('.chaptertitle') ?? chosen;
	const title = heading && line(heading).replace(/^\d{1,5}\.\s?/, '');
	const notes = noteText(notesAround(element));
	return {
		...(Number.isInteger(number) ? { number } : {}),
		...(title ? { title } : {}),
		...(notes ? { notes } : {}),
	};
}
