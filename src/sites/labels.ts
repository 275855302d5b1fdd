import type { FieldReader } from './layout';
import { line, squash } from './text';

/** A label on a page, like `Rated:`, and what stands after it. */
export interface Labelled {
	/** Without its colon, in lower case. */
	readonly name: string;
	/** Everything up to the next label, on one line. */
	readonly text: string;
	/** The links among it, one word each. */
	readonly links: readonly string[];
}

/**
 * The labels below a root and their values: a value is what follows its label among the siblings, up to the
 * next label. For archives whose skins move everything about and keep only the words.
 */
export function labels(root: ParentNode, selector: string): Labelled[] {
	return [...root.querySelectorAll(selector)].map((label) => {
		const links: string[] = [];
		let text = '';
		for (let node = label.nextSibling; node; node = node.nextSibling) {
			if (node.nodeType !== 1 && node.nodeType !== 3) continue;
			if (node.nodeType === 1) {
				const element = node as Element;
				if (element.matches(selector)) break;
				if (element.matches('script, style')) continue;
				for (const link of element.matches('a') ? [element] : element.getElementsByTagName('a')) links.push(line(link));
			}
			text += ` ${node.textContent ?? ''}`;
		}
		const name = line(label)
			.replace(/\s?:\s?$/, '')
			.toLowerCase();
		return { name, text: squash(text).replace(/^:\s*/, ''), links: links.filter((link) => link !== '') };
	});
}

/** Words after a label: its links, or its text at commas. */
export const listAfter =
	(selector: string, name: RegExp): FieldReader =>
	(root) => {
		const found = labels(root, selector).filter((label) => name.test(label.name));
		const words = found.flatMap(({ links, text }) =>
			links.length > 0
				? links
				: text
						.split(',')
						.map((word) => word.replace(/^[\s>•|-]{1,20}|[\s>•|]{1,20}$/g, ''))
						.filter((word) => word !== ''),
		);
		// A label with nothing after it says nothing, which is not "none".
		return words.length > 0 ? words : undefined;
	};

/** The whole text after a label as one value. */
export const textAfter =
	(selector: string, name: RegExp, tidy: (text: string) => string | undefined = (text) => text): FieldReader =>
	(root) => {
		const found = labels(root, selector).find((label) => name.test(label.name));
		const text = found && tidy(found.text);
		return text ? [text] : undefined;
	};
