/** How the network is learned; chosen by folds over works. */
export interface Recipe {
	/** Networks that are averaged: each starts elsewhere, and together they are steadier than one. */
	readonly networks: number;
	/** Width of the hidden layer, a multiple of four. */
	readonly hidden: number;
	readonly rounds: number;
	/** Examples between two steps. */
	readonly batch: number;
	/** Length of a step at the start. */
	readonly rate: number;
	/** How strongly weights of words, of other numbers, and of a topic's own cues are drawn to zero. */
	readonly decay: { readonly rows: number; readonly dense: number; readonly own: number };
	/** Share of hidden numbers, and of words, that are left out at random. */
	readonly drop: { readonly hidden: number; readonly rows: number };
	/** How strongly words count at the start. */
	readonly boost: number;
	readonly seed: number;
}

/** The recipe that won. */
export const RECIPE: Recipe = {
	networks: 2,
	hidden: 48,
	rounds: 4,
	batch: 96,
	rate: 0.004,
	decay: { rows: 0.05, dense: 0.02, own: 0.1 },
	drop: { hidden: 0.3, rows: 0.1 },
	boost: 3,
	seed: 1,
};
