import { collectImport, type ImportResult, LET_THROUGH } from './import-result';
import { readLiteral } from './script-literal';
import { originOf, type Tool } from './tool';
import { tool as advancedBlocker } from './tools/advanced-blocker';
import { tool as ao3Blocker } from './tools/ao3-blocker';
import { tool as ao3EnhancementSuite } from './tools/ao3-enhancement-suite';
import { tool as ao3Enhancements } from './tools/ao3-enhancements';
import { tool as ao3Helper } from './tools/ao3-helper';
import { tool as ao3Savior } from './tools/ao3-savior';
import { tool as ffnetParser } from './tools/ffnet-parser';
import { tool as tumblrSavior } from './tools/tumblr-savior';
import { tool as xkit } from './tools/xkit';

export { SKIPPED } from './import-result';

/** Most particular shape first. */
export const TOOLS: readonly Tool[] = [
	advancedBlocker,
	ao3Enhancements,
	ao3EnhancementSuite,
	ffnetParser,
	xkit,
	tumblrSavior,
	ao3Savior,
	ao3Blocker,
	ao3Helper,
];

/** Characters. */
const LARGEST = 10_000_000;

/** What became of a file of another tool. */
export type ToolImport =
	| { readonly ok: true; readonly tool: string; readonly scope?: string; readonly moved: ImportResult }
	| { readonly ok: false; readonly reason: 'too_large' | 'unreadable' | 'unknown_tool' };

/** AO3 Savior's configuration is a script that sets one variable. */
const SCRIPT = /\bao3SaviorConfig\s*=\s*(?=\{)/;

function read(text: string): { readonly value: unknown } | undefined {
	try {
		return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
	} catch {
		const script = SCRIPT.exec(text);
		return script
			? readLiteral(text, script.index + script[0].length)
			: /^\s*[{[]/.test(text)
				? readLiteral(text)
				: undefined;
	}
}

/** A rule's line with arguments before all that it asks. */
export const withArguments = (line: string, given: string): string => line.replace(/^((?:off )?\S+) /, `$1 ${given} `);

/**
 * What the settings of another tool become: lines of rules, exceptions, and what cannot be carried over and
 * why. The tool is told by the shape of the file; nothing in it is ever run.
 */
export function importFromTool(text: string, file = ''): ToolImport {
	if (text.length > LARGEST) return { ok: false, reason: 'too_large' };
	const parsed = read(text);
	if (!parsed) return { ok: false, reason: 'unreadable' };
	const tool = TOOLS.find((one) => one.detect(parsed.value, file));
	if (!tool) return { ok: false, reason: 'unknown_tool' };
	const taken = collectImport();
	tool.take(parsed.value, taken);
	const { name, scope } = tool;
	const moved = taken.done();
	// Only a whitelist has to know which rules it came with.
	const belongs = moved.rules.some((line) => line.includes(LET_THROUGH));
	const rules = belongs ? moved.rules.map((line) => withArguments(line, `from:${originOf(name)}`)) : moved.rules;
	return { ok: true, tool: name, ...(scope !== undefined && { scope }), moved: { ...moved, rules } };
}
