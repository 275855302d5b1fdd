import type { CDPSession } from 'puppeteer-core';

interface Node {
	readonly id: number;
	readonly callFrame: { readonly url: string };
	readonly children?: readonly number[];
}

/** A CPU profile as V8 gives it: one sample after the other, each with the microseconds before it. */
export interface Profile {
	readonly nodes: readonly Node[];
	readonly samples?: readonly number[];
	readonly timeDeltas?: readonly number[];
}

/** The nodes that are scripts of an extension, or were called by one. */
function ownNodes(nodes: readonly Node[]): Set<number> {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const own = new Set<number>();
	const visit = (node: Node, below: boolean): void => {
		const is = below || node.callFrame.url.startsWith('chrome-extension://');
		if (is) own.add(node.id);
		for (const id of node.children ?? []) visit(byId.get(id) as Node, is);
	};
	const children = new Set(nodes.flatMap(({ children }) => children ?? []));
	for (const node of nodes) if (!children.has(node.id)) visit(node, false);
	return own;
}

/** Milliseconds of scripts of extensions and all they called. */
export function ownTime({ nodes, samples = [], timeDeltas = [] }: Profile): number {
	const own = ownNodes(nodes);
	let total = 0;
	for (const [i, sample] of samples.entries()) {
		// The time after a sample, up to the next, is that sample's.
		if (own.has(sample)) total += timeDeltas[i + 1] ?? 0;
	}
	return total / 1000;
}

/** Profiles what a page does meanwhile; a sample every 100 µs. */
export async function profiled(session: CDPSession, act: () => Promise<void>): Promise<number> {
	await session.send('Profiler.enable');
	await session.send('Profiler.setSamplingInterval', { interval: 100 });
	await session.send('Profiler.start');
	await act();
	const { profile } = await session.send('Profiler.stop');
	return ownTime(profile as Profile);
}
