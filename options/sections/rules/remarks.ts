import { t } from '../../../src/browser/i18n';
import { type Remark, review } from '../../../src/core/query';
import type { Rule } from '../../../src/core/rule';

/** A remark in the reader's words. */
export const remarkText = ({ kind }: Remark): string => t(`query_remark_${kind}`);

/** Numbers of the lines that are entries, as `rulesFromText` counts them: repeated empty lines are none. */
function linesOf(text: string): number[] {
	const empty = text.split(/\r\n?|\n/).map((line) => line.trim() === '');
	return empty.flatMap((none, at) => (none && (empty[at - 1] ?? true) ? [] : [at]));
}

/** What is worth knowing about rules that were read from a text, with the number of its line. */
export function remarksOn(rules: readonly Rule[], text: string): { line: number; words: string }[] {
	const lines = linesOf(text);
	const place = new Map(rules.map(({ id }, at) => [id, lines[at] ?? at]));
	return review(rules).map((remark) => ({ line: place.get(remark.rule) ?? 0, words: remarkText(remark) }));
}
