import type { Weighed } from './cue-weights';

/** How far one cue warms its surroundings, in words. */
const SPAN = 160;
/** How many scenes count for a chapter, and how much less each further one. */
const PEAKS = 5;
const DECAY = 0.6;

/** The heat at each cue: its own value and that of its neighbours, less with distance. */
export const heats = (weighed: readonly Weighed[]): number[] => {
	const result = new Array<number>(weighed.length).fill(0);
	for (let i = 0; i < weighed.length; i++) {
		const here = weighed[i] as Weighed;
		result[i] = (result[i] as number) + here.value;
		for (let j = i + 1; j < weighed.length; j++) {
			const there = weighed[j] as Weighed;
			const distance = there.hit.at - here.hit.at;
			if (distance >= SPAN) break;
			const reach = 1 - distance / SPAN;
			result[i] = (result[i] as number) + there.value * reach;
			result[j] = (result[j] as number) + here.value * reach;
		}
	}
	return result;
};

/** Heat of a whole chapter: its hottest scenes, apart from each other, each further one counting less. */
export const chapterHeat = (weighed: readonly Weighed[], heat: readonly number[]): number => {
	const order = heat.map((_, i) => i).sort((a, b) => (heat[b] as number) - (heat[a] as number));
	const taken: number[] = [];
	let sum = 0;
	let share = 1;
	for (const i of order) {
		const { at } = (weighed[i] as Weighed).hit;
		if (taken.some((other) => Math.abs(other - at) < SPAN)) continue;
		taken.push(at);
		sum += (heat[i] as number) * share;
		share *= DECAY;
		if (taken.length === PEAKS) break;
	}
	return sum;
};
