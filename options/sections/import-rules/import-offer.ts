import { withException } from '../../../src/browser/choices';
import { importFromTool, type ToolImport, withArguments } from '../../../src/core/importers';
import { formatLine, isRemark, readRule, rulesFromText } from '../../../src/core/query';
import { sharedIn } from '../../../src/core/query/shared-link';
import type { Exception, Settings } from '../../../src/core/settings';
import { type SharedLevels, takeSharedLevels, withSharedLevels } from '../../../src/core/settings/shared-levels';
import type { Change } from '../../../src/ui/use-settings';
import { added } from '../rules/edit';
import { VOCABULARY } from '../rules/vocabulary';

/** What a file or a text holds, before anything is taken in. */
export interface Offer {
	/** The tool it comes from; undefined: lines of rules that somebody shared. */
	readonly tool: string | undefined;
	/** Where the rules hold, as they did there; missing: everywhere, because the reader wants that, or they held nowhere we read. */
	readonly scope?: string;
	/** Lines that would be new. */
	readonly rules: readonly string[];
	/** How many lines are there already. */
	readonly known: number;
	readonly exceptions: readonly Exception[];
	/** Levels and moods of whoever shared the rules. */
	readonly along?: SharedLevels;
	/** What cannot be carried over, as it stood there, with the key of the reason. */
	readonly left: readonly { readonly entry: string; readonly why: SkipReason }[];
}

type Moved = Extract<ToolImport, { ok: true }>['moved'];
/** `unread`: a line of rules with an error. */
export type SkipReason = Moved['skipped'][number]['why'] | 'unread';
export type Trouble = Extract<ToolImport, { ok: false }>['reason'] | 'own_settings';

const isKnown = (settings: Settings): ((line: string) => boolean) => {
	const known = new Set(settings.rules.map(formatLine));
	return (line) => known.has(formatLine(readRule(line, '', VOCABULARY).rule));
};

function offer(
	tool: string | undefined,
	rules: readonly string[],
	rest: Pick<Offer, 'exceptions' | 'left' | 'along'>,
	settings: Settings,
): Offer {
	const known = isKnown(settings);
	const fresh = rules.filter((line) => !known(line));
	const exceptions = rest.exceptions.filter(
		(one) => !settings.exceptions.some(({ kind, site, id }) => kind === one.kind && site === one.site && id === one.id),
	);
	return { ...rest, tool, rules: fresh, exceptions, known: rules.length - fresh.length };
}

/** Lines of rules that can be read, and those that cannot; undefined if hardly any of them is one. */
function sharedRules(text: string, settings: Settings): Offer | undefined {
	const { rules: lines, shared: along } = takeSharedLevels(text);
	const { rules, errors } = rulesFromText(lines, [], VOCABULARY);
	const good = rules.filter(({ compiled }) => compiled);
	if (good.length < errors.length || (good.length === 0 && !along)) return undefined;
	const wrong = new Set(errors.map(({ rule }) => rule));
	const left = rules.filter(({ id }) => wrong.has(id)).map(({ text: entry }) => ({ entry, why: 'unread' as const }));
	const read = rules.filter(({ id, text: line }) => !wrong.has(id) && line !== '').map(formatLine);
	return offer(undefined, read, { exceptions: [], left, ...(along && { along }) }, settings);
}

/** What a text becomes: the settings of another tool, or a pack of rules. Nothing is changed, nothing is run. */
export function offerIn(text: string, file: string, settings: Settings, everywhere = false): Offer | Trouble {
	const shared = sharedIn(text);
	if (shared === 'broken') return 'unreadable';
	if (shared) return sharedRules(shared, settings) ?? 'unreadable';
	const result = importFromTool(text, file);
	if (result.ok) {
		const { tool, scope } = result;
		const { rules, exceptions, skipped } = result.moved;
		const lines = scope && !everywhere ? rules.map((line) => withArguments(line, scope)) : rules;
		return { ...offer(tool, lines, { exceptions, left: skipped }, settings), ...(scope && { scope }) };
	}
	if (result.reason === 'too_large') return result.reason;
	if (result.reason === 'unknown_tool' && /"levels"\s*:/.test(text)) return 'own_settings';
	return sharedRules(text, settings) ?? result.reason;
}

/** The settings with everything that was offered, after what is there; what is there stays as it is. */
export const takenIn =
	({ tool, rules, exceptions, along }: Offer): Change =>
	(now) => {
		const head = tool && rules.length > 0 ? [`# ${tool}`] : [];
		const comments = new Set(now.rules.map(({ text }) => text).filter(isRemark));
		const withRules = added([...head.filter((line) => !comments.has(line)), ...rules])(now);
		const withExceptions = exceptions.reduce(withException, withRules);
		return along ? withSharedLevels(withExceptions, along) : withExceptions;
	};
