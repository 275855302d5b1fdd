import type { Reason, Verdict } from '../../core/judge';
import type { Story } from '../../core/story';
import { BOUNDS, type Mode } from '../gate/model';
import type { Page } from '../page';

/** What the reader agreed to at an earlier gate of the same story, in this session. */
interface Passed {
	readonly mode: Mode;
	readonly causes: readonly string[];
	/** The page it was on. */
	readonly path: string;
}

const key = ({ site, id }: Story): string => `gate:${site}:${id}`;
/** What asks for something: for the story, and by rules for its passages. */
const causes = ({ reasons }: Verdict, rules: readonly string[]): string[] => [
	...(reasons as readonly Reason[]).map(({ cause }) => JSON.stringify(cause)),
	...rules.map((id) => `passages ${id}`),
];

function recall(story: Story, { memory }: Page): Passed | undefined {
	try {
		const stored = JSON.parse(memory.get(key(story)) ?? 'null') as Passed | null;
		return stored && stored.mode in BOUNDS && Array.isArray(stored.causes) ? stored : undefined;
	} catch {
		return undefined;
	}
}

/**
 * How the reader chose to read this story, if the verdict has nothing that was not at the gate then.
 * Where the level is skip, every page is asked for by itself.
 */
export function passedMode(
	story: Story,
	verdict: Verdict,
	/** Ids of the rules that ask for something in passages. */
	rules: readonly string[],
	page: Page,
): Mode | undefined {
	const passed = recall(story, page);
	if (!passed || (verdict.action === 'skip' && passed.path !== page.url.pathname)) return undefined;
	return causes(verdict, rules).every((cause) => passed.causes.includes(cause)) ? passed.mode : undefined;
}

/** Remembers a choice, together with what was agreed to before. */
export function rememberPassed(story: Story, verdict: Verdict, rules: readonly string[], mode: Mode, page: Page): void {
	const before = recall(story, page)?.causes ?? [];
	const all = [...new Set([...before, ...causes(verdict, rules)])];
	page.memory.set(key(story), JSON.stringify({ mode, causes: all, path: page.url.pathname } satisfies Passed));
}
