import { type Plugin, parseAst } from 'vite';

/** What adapters say of themselves for tests, docs and pages of our own. */
const NOTES: ReadonlySet<string> = new Set(['examples', 'seen', 'optional']);

interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
}
interface Property extends Node {
	readonly computed?: boolean;
	readonly key?: { readonly name?: string };
}

const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';

/** Every object that is written out in a tree. */
function* objectsIn(node: Node): Generator<{ readonly properties: readonly Property[] }> {
	if (node.type === 'ObjectExpression') yield node as Node & { properties: readonly Property[] };
	for (const value of Object.values(node).flat()) if (isNode(value)) yield* objectsIn(value);
}

/** JavaScript without the properties of these names in objects that it writes out. */
export function withoutProperties(code: string, names: ReadonlySet<string> = NOTES): string {
	const cuts = [...objectsIn(parseAst(code) as unknown as Node)].flatMap(({ properties }) =>
		properties.flatMap(({ computed, key, start, end }): [number, number][] =>
			!computed && names.has(key?.name ?? '') ? [[start, end + (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0)]] : [],
		),
	);
	// Those that stand in another's value are gone with it.
	const outer = cuts
		.filter(([start]) => !cuts.some(([from, to]) => from < start && start < to))
		.sort(([a], [b]) => a - b);
	return outer.reduceRight((sum, [start, end]) => sum.slice(0, start) + sum.slice(end), code);
}

/** Leaves out of the adapters what no script on a page asks for. */
export const withoutNotes = (): Plugin => ({
	name: 'without-notes',
	apply: 'build',
	transform(code, id) {
		return /[\\/]src[\\/]sites[\\/]/.test(id) ? { code: withoutProperties(code), map: null } : undefined;
	},
});
