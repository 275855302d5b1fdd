// biome-ignore-all lint/style/noNonNullAssertion: numbers in arrays whose lengths agree.
import type { Fitted } from './fit';

/** Rows of several tables of one width, side by side. */
const beside = (tables: readonly Float32Array[], width: number): Float32Array => {
	const all = new Float32Array(tables.length * tables[0]!.length);
	for (const [n, table] of tables.entries()) {
		for (let i = 0; i < table.length; i++) {
			const row = Math.floor(i / width);
			all[(row * tables.length + n) * width + (i % width)] = table[i]!;
		}
	}
	return all;
};

const average = (tables: readonly Float32Array[]): Float32Array =>
	tables[0]!.map((_, i) => tables.reduce((sum, table) => sum + table[i]!, 0) / tables.length);

/**
 * One network that says what several of one width say on average: their hidden layers lie side by side. Throws a
 * TypeError if there is none.
 */
export function averageOf(networks: readonly Fitted[]): Fitted {
	const [first] = networks;
	if (!first) throw new TypeError('there is no network to average');
	const { hidden } = first.recipe;
	const of = (part: 'rows' | 'dense' | 'bias' | 'out' | 'outBias' | 'own') => networks.map((network) => network[part]);
	return {
		recipe: { ...first.recipe, hidden: hidden * networks.length },
		rows: beside(of('rows'), hidden),
		dense: beside(of('dense'), hidden),
		bias: beside(of('bias'), hidden),
		out: beside(of('out'), hidden).map((weight) => weight / networks.length),
		outBias: average(of('outBias')),
		own: average(of('own')),
	};
}
