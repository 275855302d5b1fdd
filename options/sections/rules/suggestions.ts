import { useState } from 'preact/hooks';
import { complete, type Seen } from '../../../src/core/query';

/** What could be typed next, and which of it the arrow keys have reached (-1: none yet). */
export interface Suggestions {
	readonly items: readonly string[];
	readonly at: number;
	/** The stretch of the whole text that is replaced. */
	readonly from: number;
	readonly to: number;
}

const NONE: Suggestions = { items: [], at: -1, from: 0, to: 0 };

function suggestionsAt(text: string, cursor: number, names: Seen): Suggestions {
	const start = text.lastIndexOf('\n', cursor - 1) + 1;
	const end = text.indexOf('\n', cursor);
	const line = text.slice(start, end < 0 ? undefined : end);
	const { from, to, items } = complete(line, cursor - start, names);
	const typed = line.slice(from, to);
	// Nothing to suggest for an empty line, nor what is there already.
	if (line.trim() === '' || items.every((item) => item === typed)) return NONE;
	return { items, at: -1, from: start + from, to: start + to };
}

/** Suggestions for a text field: they come while one types and never take the keyboard away unasked. */
export function useSuggestions(names: Seen, put: (text: string, from: number, to: number) => void) {
	const [list, setList] = useState<Suggestions>(NONE);
	const close = () => setList(NONE);
	const take = (item: string) => {
		put(item.endsWith(':') ? item : `${item} `, list.from, list.to);
		close();
	};
	return {
		list,
		close,
		take,
		typed: (field: HTMLTextAreaElement) => setList(suggestionsAt(field.value, field.selectionStart, names)),
		/** Whether the key was for the list. */
		key(key: string): boolean {
			const { length } = list.items;
			if (length === 0) return false;
			if (key === 'Escape') close();
			else if (key === 'ArrowDown') setList({ ...list, at: (list.at + 1) % length });
			else if (key === 'ArrowUp' && list.at >= 0) setList({ ...list, at: list.at - 1 });
			else if ((key === 'Enter' || key === 'Tab') && list.at >= 0) take(list.items[list.at] ?? '');
			else return false;
			return true;
		},
	};
}
