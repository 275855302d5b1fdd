// What a reader sees as lines, with the links in them: skins disagree about everything else.

/** Stands for a link in a line's text. */
export const LINK = '\uFDD2';
/** Stand where an element inside a line begins and ends: labels mostly have one of their own. */
export const [BEGIN, END] = ['\uFDD0', '\uFDD1'];

/** One line as it is read: its text, with a mark for each link and at the edges of elements inside it. */
export interface Line {
	readonly text: string;
	/** The links in it, in order. */
	readonly links: readonly Element[];
	/** Whether it ends with an element and not with a `<br>`. */
	readonly whole: boolean;
}

const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'SELECT', 'BUTTON', 'TEXTAREA', 'INPUT']);
const INLINE = new Set(
	'A ABBR ACRONYM B BDO BIG CITE CODE DEL DFN EM FONT I IMG INS LABEL MARK NOBR Q S SMALL SPAN STRIKE STRONG SUB SUP TT U'.split(
		' ',
	),
);
/** Marks in the page's own text would pass for ours. */
const OWN = /[\uFDD0\uFDD1\uFDD2]/g;

/** The lines below an element, in order; nothing of what `without` matches, and nothing before `from`. */
export function lines(root: Element, without: (element: Element) => boolean, from?: Element): Line[] {
	const found: Line[] = [];
	let [text, links, begun]: [string, Element[], boolean] = ['', [], from === undefined];
	const close = (whole: boolean) => {
		if (text.trim() !== '') found.push({ text: text.replace(/[^\S\n]{1,}|\n{1,}/g, ' ').trim(), links, whole });
		[text, links] = ['', []];
	};
	const visit = (parent: Element): void => {
		for (const child of parent.childNodes) {
			if (child.nodeType === 3 && begun) text += (child.nodeValue ?? '').replace(OWN, '');
			if (child.nodeType !== 1) continue;
			const element = child as Element;
			const name = element.tagName.toUpperCase();
			if (element === from) begun = true;
			if (UNREAD.has(name) || without(element)) continue;
			if (name === 'BR') close(false);
			else if (name === 'A') {
				if (begun) {
					text += LINK;
					links.push(element);
				}
			} else if (INLINE.has(name)) {
				text += BEGIN;
				visit(element);
				text += END;
			} else {
				close(true);
				visit(element);
				close(true);
			}
		}
	};
	visit(root);
	close(true);
	return found;
}
